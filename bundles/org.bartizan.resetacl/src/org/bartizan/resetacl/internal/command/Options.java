// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

/** What the options that several commands have say about themselves. */
final class Options {

    static final String SCOPE = "Reset ACL: who may change registry keys and files, closing them to all but administrators, and undoing it";
    static final String TARGETS = "Computers by name or address (10.0.0.7, PC-1:1445), groups by path (Boston/Sales, or group:Sales when a computer"
            + " has the same name), @FILE with one of these on each line, or \"this\" for the files of the computer that Bartizan runs on";
    static final String KEY = "The key, or several with semicolons between them, instead of those of the policy; files begin with a slash";
    static final String USER = "The account that logs in: NAME, DOMAIN\\NAME or NAME@DOMAIN. Without it BARTIZAN_WINDOWS_USER, or it is asked for.";
    static final String STDIN = "Reads the password from standard input, one line. Without it and --password-file BARTIZAN_WINDOWS_PASSWORD,"
            + " or it is asked for.";
    static final String FILE = "Reads the password from the first line of a file that nobody else may read";
    static final String PARALLEL = "How many computers at once";
    static final String TIMEOUT = "How long one computer may take";
    static final String PORT = "The port where the computers listen, if it is an unusual one";
    static final String START = "Starts the remote registry service where it is stopped";
    static final String COMPUTERS = "One line for each computer";
    static final String OBJECTS = "One line for each key or file";
    static final String JSON = "Print JSON";

    private Options() {
    }
}
