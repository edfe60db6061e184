// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

/** What a pair means. */
class PairParserTest {

    private static void reads(String format, String text, String... pairs) {
        assertEquals(List.of(pairs), Texts.read(format, text), text);
        assertEquals(List.of(pairs), Texts.read(format, text.getBytes(StandardCharsets.UTF_8), 1), text);
    }

    private static void rejects(String format, String text, String reason) {
        List<String> pairs = Texts.read(format, text);
        assertEquals(1, pairs.size(), text);
        assertTrue(pairs.getFirst().startsWith("!") && pairs.getFirst().contains(reason), () -> text + " gave " + pairs);
    }

    @Test
    void readsNameCommaAddressOnEachLine() {
        reads("", "Computer 1, 192.168.3.121\nComputer 2,192.168.3.122\n", "Computer 1=192.168.3.121", "Computer 2=192.168.3.122");
    }

    @Test
    void readsAddressSlashName() {
        reads("/ LF 2", "192.168.3.121/Server 1\n192.168.3.122/Server 2", "Server 1=192.168.3.121", "Server 2=192.168.3.122");
    }

    @Test
    void needsNoDelimiterAfterTheLastPair() {
        reads(", ; 1", "a,10.0.0.1;b,10.0.0.2", "a=10.0.0.1", "b=10.0.0.2");
    }

    @Test
    void skipsEmptyPairs() {
        reads("", "\n\n  \n\ta,10.0.0.1\n\n", "a=10.0.0.1");
        reads(", ; 1", ";;a,10.0.0.1; ;\n;", "a=10.0.0.1");
        reads("", "");
    }

    @Test
    void takesEveryKindOfLineEnd() {
        reads("", "a,10.0.0.1\rb,10.0.0.2\r\nc,10.0.0.3\n\rd,10.0.0.4", "a=10.0.0.1", "b=10.0.0.2", "c=10.0.0.3", "d=10.0.0.4");
        reads("LF ; 1", "a\r\n10.0.0.1;b\r10.0.0.2;\nc\n10.0.0.3", "a=10.0.0.1", "b=10.0.0.2", "c=10.0.0.3");
    }

    @Test
    void trimsSpacesAroundItemsOnly() {
        reads("", "  Computer  1 \t ,\t 10.0.0.1  \n", "Computer  1=10.0.0.1");
    }

    @Test
    void leavesSpacesInNamesWhenTheSpaceSeparates() {
        reads("SP LF 1", "Computer 1 10.0.0.1  \nComputer 2   10.0.0.2\n", "Computer 1=10.0.0.1", "Computer 2=10.0.0.2");
        reads("SP LF 2", "10.0.0.1   Computer 1\n", "Computer 1=10.0.0.1");
        rejects("SP LF 1", "Computer\n", "There is no space between");
    }

    @Test
    void separatesPairsBySpaces() {
        reads(", SP 1", "a,10.0.0.1 b,10.0.0.2   c,10.0.0.3\n", "a=10.0.0.1", "b=10.0.0.2", "c=10.0.0.3");
    }

    @Test
    void takesTabulatorsAndExoticDelimiters() {
        reads("TAB LF 1", "a\t10.0.0.1\nb \t 10.0.0.2", "a=10.0.0.1", "b=10.0.0.2");
        reads("→ ¶ 2", "10.0.0.1→a¶10.0.0.2 → b¶", "a=10.0.0.1", "b=10.0.0.2");
        reads("· ÷ 1", "a·10.0.0.1÷ä·10.0.0.2÷", "a=10.0.0.1", "ä=10.0.0.2");
        reads("😀 LF 1", "a😀10.0.0.1\nb😁😀10.0.0.2", "a=10.0.0.1", "b😁=10.0.0.2");
        reads("x y 1", "ax10.0.0.1ybx10.0.0.2", "a=10.0.0.1", "b=10.0.0.2");
        reads("\u001f \u001e 1", "a\u001f10.0.0.1\u001eb\u001f10.0.0.2", "a=10.0.0.1", "b=10.0.0.2");
    }

    @Test
    void commentsOutLeftOfThePairAndLeftOfTheAddress() {
        reads("", ";a,10.0.0.1\n :a,10.0.0.1\na,;10.0.0.1\na, :10.0.0.1\n; anything\n", "#", "#", "#", "#", "#");
        reads("/ LF 2", ";10.0.0.1/a\n:10.0.0.1/a\n; 10.0.0.1/a\n", "#", "#", "#");
        rejects("/ LF 2", "10.0.0.1/;a", "begins with a comment mark");
        reads("", "a;b:c,10.0.0.1", "a;b:c=10.0.0.1");
    }

    @Test
    void tellsCommentedAddressesFromIpv6() {
        reads("", "a,::1\na,:::1\na,;::1\na,:fe80::1\na,::ffff:10.0.0.1\na,:10.0.0.1", "a=0:0:0:0:0:0:0:1", "#", "#", "#", "a=10.0.0.1",
                "#");
        reads("/ LF 2", "::1/a\n:::1/a\n:2001:db8::1/a\n2001:db8::1/a", "a=0:0:0:0:0:0:0:1", "#", "#", "a=2001:db8:0:0:0:0:0:1");
        reads("", "::1,10.0.0.1", "#");
    }

    @Test
    void commentsNothingOutWithADelimiter() {
        reads(", ; 1", "a,10.0.0.1;;b,10.0.0.2", "a=10.0.0.1", "b=10.0.0.2");
        reads("; LF 1", "a;10.0.0.1\n:b;10.0.0.2", "a=10.0.0.1", "#");
        rejects("; LF 1", ";a;10.0.0.1", "3 items");
        rejects("; LF 1", "a;;10.0.0.1", "3 items");
        reads(", : 1", ";a,10.0.0.1:b,10.0.0.2::c,10.0.0.3", "#", "b=10.0.0.2", "c=10.0.0.3");
    }

    @Test
    void letsIpv6AddressesHaveTheColonThatSeparates() {
        reads(": LF 1", "a:2001:db8::1\nb:10.0.0.1\nc:::1\n;d:10.0.0.2", "a=2001:db8:0:0:0:0:0:1", "b=10.0.0.1", "c=0:0:0:0:0:0:0:1", "#");
        reads(": LF 2", "2001:db8::1:a\n[2001:db8::2]:b\n10.0.0.1:c\n::1:d", "a=2001:db8:0:0:0:0:0:1", "b=2001:db8:0:0:0:0:0:2",
                "c=10.0.0.1", "d=0:0:0:0:0:0:0:1");
        rejects(": LF 1", ":10.0.0.1", "no name");
    }

    @Test
    void rejectsWhatIsNoPair() {
        rejects("", "Computer 1 10.0.0.1", "There is no comma between");
        rejects("/ LF 1", "Computer 1, 10.0.0.1", "There is no “/” between");
        rejects("", "a,10.0.0.1,b", "It has 3 items");
        rejects("", ",10.0.0.1", "no name");
        rejects("", "a,", "no address");
        rejects("", "Name,Address", "“Address” is not an IPv4 or IPv6 address");
        rejects("", "a,localhost", "“localhost” is not");
    }

    @Test
    void rejectsNamesThatNobodyCanSee() {
        rejects("", "a\u0007b,10.0.0.1", "control character");
        rejects("", "a\u202Eb,10.0.0.1", "control character");
        rejects("", "a\u007F,10.0.0.1", "control character");
        rejects("", "\u2003,10.0.0.1", "no name");
        rejects(", ; 1", "a\nb,10.0.0.1", "control character");
    }

    @Test
    void takesNamesOf255CharactersAndNoMore() {
        reads("", "ä".repeat(255) + ",10.0.0.1", "ä".repeat(255) + "=10.0.0.1");
        rejects("", "a".repeat(256) + ",10.0.0.1", "The name has 256 characters");
    }
}
