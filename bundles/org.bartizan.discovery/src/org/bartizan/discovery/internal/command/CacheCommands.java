// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.internal.command;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.Descriptor;
import org.apache.felix.service.command.Parameter;
import org.bartizan.api.BartizanException;
import org.bartizan.api.command.Ask;
import org.bartizan.api.command.Examples;
import org.bartizan.api.command.Report;
import org.bartizan.api.discovery.AddressCache;
import org.bartizan.api.discovery.AddressCache.Added;
import org.bartizan.api.discovery.CacheEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The shell command of the address cache. */
@Component(service = CacheCommands.class, property = {"osgi.command.scope=discovery", "osgi.command.function=cache"})
@Descriptor("Finding computers: address cache, discovery, and the inbox of what was found")
public final class CacheCommands {

    private final AddressCache cache;

    /** What can be done with the cache. */
    public enum Action {
        /** Shows entries. */
        LIST,
        /** Adds an entry. */
        ADD,
        /** Removes entries. */
        REMOVE,
        /** Removes all entries. */
        CLEAR
    }

    /** Called by the framework. */
    @Activate
    public CacheCommands(@Reference AddressCache cache) {
        this.cache = cache;
    }

    /** Shows or changes the address cache. */
    @Descriptor("Shows or changes the address cache: the names and addresses where discovery looks first.")
    @Examples({"discovery:cache list", "discovery:cache list 'PC-1*' --json  # a pattern for the name or an address",
            "discovery:cache add PC-7 10.1.0.7", "discovery:cache remove PC-7 PC-8", "discovery:cache clear --yes  # without asking"})
    public Report cache(CommandSession session,
            @Descriptor("Clear without asking") @Parameter(names = "--yes", presentValue = "true", absentValue = "false") boolean yes,
            @Descriptor("How many entries to list at most; 0 for all") @Parameter(names = "--limit", absentValue = "0") long limit,
            @Descriptor("Print JSON") @Parameter(names = "--json", presentValue = "true", absentValue = "false") boolean json,
            @Descriptor("list (entries, all or those whose name or address has a text or fits a pattern with * and ?), add (a name and an"
                    + " address), remove (names) or clear (everything)") Action action,
            @Descriptor("The pattern, the name and address, or the names") String... arguments) {
        Report report = switch (action) {
            case LIST -> list(arguments, limit);
            case ADD -> add(arguments);
            case REMOVE -> remove(arguments);
            case CLEAR -> clear(session, yes, arguments);
        };
        return report.json(json);
    }

    private Report list(String[] arguments, long limit) {
        if (arguments.length > 1 || limit < 0) {
            throw new BartizanException("list the address cache", "it takes one pattern and a limit that is not negative",
                    "Type help discovery:cache");
        }
        Iterable<CacheEntry> entries = () -> {
            Stream<CacheEntry> all = cache.entries();
            Stream<CacheEntry> some = arguments.length == 0 ? all : all.filter(new Wildcard(arguments[0]));
            return (limit == 0 ? some : some.limit(limit)).iterator();
        };
        long size = cache.size();
        return Reports.cache(entries).note(size == 0
                ? "The address cache is empty. importer:import fills it from a file, and discovery:run by asking."
                : "The address cache has " + Reports.count(size, "entry", "entries") + ".");
    }

    private Report add(String[] arguments) {
        if (arguments.length != 2) {
            throw new BartizanException("add to the address cache", "a name and an address are needed",
                    "Type discovery:cache add PC-7 10.1.0.7");
        }
        Added added;
        try (AddressCache.Batch batch = cache.batch("manual")) {
            added = batch.add(arguments[0], InetAddress.ofLiteral(arguments[1]));
            batch.commit();
        } catch (IllegalArgumentException e) {
            throw new BartizanException("add " + arguments[0] + " with the address " + arguments[1], "one of them is not allowed (" + e
                    .getMessage()
                    + ")", "Give a name and an IPv4 or IPv6 address", e);
        }
        if (added == Added.KEPT) {
            throw new BartizanException("add " + arguments[0], "the address cache has an entry of that name already",
                    "Remove it first: discovery:cache remove " + arguments[0]);
        }
        Report report = Reports.cache(cache.find(arguments[0]).stream().toList());
        return added == Added.NEW_SHARED_ADDRESS ? report.note("Another entry has that address, too.") : report;
    }

    private Report remove(String[] arguments) {
        if (arguments.length == 0) {
            throw new BartizanException("remove from the address cache", "no name is given", "Type discovery:cache remove and the names");
        }
        List<String> missing = Stream.of(arguments).filter(name -> cache.find(name).isEmpty()).toList();
        int removed = cache.remove(List.of(arguments));
        Report report = Report.facts(Map.of("removed", removed));
        return missing.isEmpty() ? report
                : report.note("The address cache has no " + String.join(", ", missing) + ".").failures(missing.size());
    }

    private Report clear(CommandSession session, boolean yes, String[] arguments) {
        if (arguments.length > 0) {
            throw new BartizanException("clear the address cache", "clear takes no names",
                    "To remove some entries, type discovery:cache remove");
        }
        if (!yes) {
            Ask.confirm(session.get(Ask.SESSION_KEY), "clear the address cache",
                    "Remove " + Reports.count(cache.size(), "entry", "entries") + " of the address cache, imported ones included?");
        }
        return Report.facts(Map.of("removed", cache.clear()));
    }
}
