// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.discovery.ui.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.bartizan.api.Progress;
import org.bartizan.discovery.Discovery;
import org.bartizan.discovery.DiscoveryRequest;
import org.bartizan.discovery.DiscoveryResult;
import org.bartizan.discovery.Found;
import org.bartizan.ui.Background;

/** One discovery under way, as the view watches it. */
final class DiscoveryRun {

    private final List<Found> found = new CopyOnWriteArrayList<>();
    private volatile LiveProgress progress = new LiveProgress(Progress.NONE);
    private volatile boolean ended;
    private Background.Running running;

    void start(String title, Background background, Discovery discovery, DiscoveryRequest request, Consumer<DiscoveryResult> done,
            Consumer<Exception> failed) {
        running = background.start(title, given -> {
            progress = new LiveProgress(given);
            return discovery.run(request, progress, found::add);
        }, result -> {
            ended = true;
            done.accept(result);
        }, failure -> {
            ended = true;
            failed.accept(failure);
        });
    }

    void cancel() {
        running.cancel();
    }

    boolean ended() {
        return ended;
    }

    LiveProgress progress() {
        return progress;
    }

    /** What answered until now. */
    List<Found> found() {
        return List.copyOf(found);
    }
}
