// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.internal.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;

/** Makes a request of what was typed. */
final class Arguments {

    private Arguments() {
    }

    /** @param tried so that it completes "Cannot …" */
    static Request request(String tried, Path directory, List<String> targets, String keys, int parallel, Duration timeout, boolean start,
            int port) {
        if (targets.isEmpty()) {
            throw new BartizanException(tried, "no target is named", "Name computers, groups, @FILE or this");
        }
        List<Target> parsed = new ArrayList<>();
        for (String target : targets) {
            if (!target.isBlank()) {
                parsed.add(Target.parse(target, directory));
            }
        }
        List<String> paths = Stream.of(keys.split(";")).map(String::strip).filter(key -> !key.isEmpty()).toList();
        return new Request(parsed, paths, parallel, timeout, start, port);
    }
}
