// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

/** What {@code importer:help} says. */
final class Usage {

    static final String SIMPLE = """
            Simple usage:  importer:import FILE

            FILE is a text file with one pair of a computer name and an address on each line, a comma between them:

                Computer 1, 192.168.3.121
                Computer 2, 192.168.3.122
                Computer 3, 2001:db8::3
                ;Computer 4, 192.168.3.124

            The pairs go into the address cache, where discovery looks for computers that no name service knows. Names may have
            spaces inside; spaces around names and addresses do not matter. A ; or : left of an address comments the pair out, as
            on the last line.

            A computer that the cache has already is kept as it is: remove it first to give it another address (see
            discovery:cache). Two computers may have the same address; the report says so. A line that cannot be used is reported
            with its number and the reason, and the others are imported.

            Try it first:       importer:import FILE --dry-run
            See how it is read: importer:preview FILE
            Afterwards:         discovery:run cache

            For other delimiters and orders:  importer:help advanced
            """;

    static final String ADVANCED = """
            Advanced usage:  importer:import FILE [DELIMITER1] [DELIMITER2] [ORDER] [--dry-run] [--json]

            FILE        the text file, in UTF-8 or, with a byte order mark, in UTF-16
            DELIMITER1  what stands between the two items of a pair; a comma unless told otherwise
            DELIMITER2  what stands between two pairs; LF unless told otherwise
                        LF is the end of a line (LF, CR LF or CR), SP one or more spaces, TAB a tabulator; any other single
                        character stands for itself, except digits and the full stop. The two must differ. The shell wants
                        quotes around some characters: ';' '|' '&'
            ORDER       1 for name/address (unless told otherwise), 2 for address/name
            --dry-run   reports what would happen and changes nothing
            --json      prints the report for scripts, with up to 1000 pairs of each kind one by one

            Example: the file machines.txt has

                192.168.3.121/Server 1
                192.168.3.122/Server 2
                :192.168.3.123/Server 3
                2001:db8::4/Server 4

            and is imported with:  importer:import machines.txt / LF 2

            Fine print
            Comments: a ; or : comments a pair out when it is the first character of the pair or of the address. A colon there that
            belongs to an IPv6 address does not: ::1 is an address, :::1 is that address commented out. A character that is used
            as a delimiter does not comment anything out; use the other one.
            Items: a pair has one DELIMITER1. With SP, the name may have spaces too. With a character that IPv6 addresses are
            written with, such as a colon, the address may have it too, and the name may not.
            Addresses: IPv4 as four numbers without leading zeros; IPv6 in every notation, with or without [brackets], but
            without a zone such as %eth0. They are never looked up.
            Names: up to 255 characters; upper and lower case are the same.
            """;

    private Usage() {
    }
}
