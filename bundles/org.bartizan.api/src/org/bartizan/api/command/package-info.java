// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0

/**
 * What shell commands return: data, which the shell shows to people as a table and to scripts as JSON.
 *
 * <h2>How to write a command</h2>
 *
 * A command is a public method of a service with the properties {@code osgi.command.scope} and {@code osgi.command.function}; the
 * service is asked for when one of its commands is called, not before. A function whose name Java reserves is a method with an
 * underscore before it: {@code importer:import} is {@code _import}; a dash in a name is left out and the next letter is large.
 *
 * <ul>
 * <li>{@code @Descriptor} on the class says in a few words what the scope is for, on the method what the command does (the first sentence is
 * its line in the list of commands), on each parameter what it means. Parameters have the names they have in Java. {@link Examples} show
 * it in use.
 * <li>An option is a parameter with {@code @Parameter(names = "--port", absentValue = "38293")}; one without a value is
 * {@code @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean}. An empty absent value means none: null
 * for everything but text and primitive types. Options may stand anywhere in a command line.
 * <li>A last parameter that is an array or a List takes all remaining arguments, possibly none. Optional arguments are methods of the
 * same name with fewer parameters; help shows the longest one.
 * <li>Types: String, int, long, double, boolean, an enum (its constants in small letters, dashes for underscores),
 * {@link java.time.Duration} ({@code 90s}, {@code 5m}, {@code 2h}, {@code 1d} or ISO 8601), {@link java.net.InetAddress} (a literal,
 * never looked up), and {@link java.nio.file.Path}, which arrives absolute: it was resolved against the working directory of the person
 * who typed it, who may be at another process than the one that runs the command. So declare files as Path, or resolve text with
 * {@code session.currentDir().resolve(text)}; never use a relative file as it is.
 * <li>A first parameter {@code CommandSession} is the session: {@code session.get(Progress.SESSION_KEY)} is for
 * {@link org.bartizan.api.Progress#of(Object)}, {@code session.get(Ask.SESSION_KEY)} for {@link Ask#confirm}. Ctrl+C makes the
 * progress cancelled and, a second later, interrupts the thread.
 * <li>It returns a {@link Report}, text, or nothing. It throws {@link org.bartizan.api.BartizanException} when it cannot do what it was
 * asked for; any other exception is a defect.
 * </ul>
 */
package org.bartizan.api.command;
