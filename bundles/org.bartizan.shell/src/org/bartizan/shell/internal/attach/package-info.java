// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * How a shell works on a data directory that another process has open: it sends its commands there and shows what comes back.
 *
 * <h2>The protocol, version 2</h2>
 *
 * A stream over a Unix domain socket that only the owner of the directory may open. Both sides send frames: one byte for the kind, four for
 * the length of the content, most significant first, and the content; at most 65,536 bytes, in a request 16,777,216. Numbers have four
 * bytes; texts are UTF-8 after a number with their length. The kinds, by number:
 *
 * <dl>
 * <dt>0 WELCOME, owner</dt>
 * <dd>the first frame: the version as a number. A shell that does not get it in time tells its user who does not answer.</dd>
 * <dt>1 REQUEST, shell</dt>
 * <dd>its first frame, and only once: version, number of texts, the texts, name of the script, working directory, time zone, type of the
 * terminal, columns, lines, flags (1 input is a terminal, 2 output is, 4 messages are, 8 colour, 16 debug), the user that it wants to be and the
 * file with the password (both empty to ask; the password itself is read by the owner). No texts: a person is asked, and
 * the owner edits the lines; the shell has its terminal in raw mode then.</dd>
 * <dt>5 WANT, owner</dt>
 * <dd>a command reads: exactly one INPUT must follow. So a shell reads nothing from its own input that no command has asked for.</dd>
 * <dt>2 INPUT, shell</dt>
 * <dd>what was typed; empty at the end of the input.</dd>
 * <dt>3 SIZE, shell</dt>
 * <dd>columns and lines have changed.</dd>
 * <dt>4 CANCEL, shell</dt>
 * <dd>what runs now is to stop. A lost connection means the same, and that nothing more is run.</dd>
 * <dt>9 ECHO, owner</dt>
 * <dd>0: a password is asked for next, so what is typed must not be shown; 1: it is shown again.</dd>
 * <dt>6 OUT and 7 ERR, owner</dt>
 * <dd>bytes to be written as they are.</dd>
 * <dt>8 EXIT, owner</dt>
 * <dd>the last frame: the exit status.</dd>
 * </dl>
 *
 * A frame that is none of these, or comes when it must not, ends its connection and touches no other.
 */
package org.bartizan.shell.internal.attach;
