// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bartizan.api.BartizanException;
import org.bartizan.api.access.Guard;
import org.bartizan.api.access.Need;
import org.bartizan.api.access.NotPermittedException;
import org.bartizan.api.access.Seat;
import org.bartizan.resetacl.ui.internal.login.PasswordStore;
import org.bartizan.resetacl.ui.internal.login.SessionLogin;
import org.bartizan.ui.Background;
import org.bartizan.ui.Node;
import org.bartizan.ui.ViewContext;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window without a workbench, and everything that the views need there. */
public final class Stage implements AutoCloseable, ViewContext {

    public final Shell shell = new Shell(Display.getDefault());
    public final Threads threads = new Threads(shell.getDisplay());
    public final FakeResetAcl resetAcl = new FakeResetAcl();
    public final Store store = new Store();
    public final SessionLogin session = new SessionLogin(new Seat(Optional::empty, () -> false), store);
    public final Person person = new Person(() -> shell);
    public final List<String> shown = new ArrayList<>();
    public List<Node> selection = List.of();
    public boolean refused;

    /** Remembers in memory, or refuses to. */
    public static final class Store implements PasswordStore {

        public final Map<String, String> saved = new HashMap<>();
        public volatile boolean broken;

        @Override
        public synchronized Optional<Saved> load(String person) {
            return Optional.ofNullable(saved.get(person)).map(text -> new Saved(text.split(":")[0], text.split(":")[1].toCharArray()));
        }

        @Override
        public synchronized void save(String person, Saved what) {
            if (broken) {
                throw new BartizanException("remember it", "there is no secure storage", "It is used until the workbench ends");
            }
            saved.put(person, what.account() + ":" + new String(what.password()));
        }

        @Override
        public synchronized void remove(String person) {
            saved.remove(person);
        }
    }

    /** Opens the window. */
    public Stage() {
        shell.setLayout(new FillLayout());
        shell.setSize(1_100, 700);
        shell.setText("Stage");
        shell.open();
    }

    /** A place for a view. */
    public Composite part() {
        return new Composite(shell, 0);
    }

    /** Permits everything, or nothing once it refuses. */
    public Guard guard() {
        return new Guard() {
            @Override
            public boolean active() {
                return refused;
            }

            @Override
            public void require(String tried, java.util.Collection<Need> needs) {
                if (refused) {
                    throw new NotPermittedException(tried, "auditor carl lacks the right to " + needs.iterator().next().text(), "Ask anna",
                            needs.iterator().next());
                }
            }
        };
    }

    @Override
    public Shell shell() {
        return shell;
    }

    @Override
    public List<Node> selection() {
        return selection;
    }

    @Override
    public void showView(String viewId) {
        shown.add(viewId);
    }

    @Override
    public Background background() {
        return threads;
    }

    @Override
    public void select(List<Node> nodes) {
        selection = nodes;
    }

    @Override
    public void later(Runnable action) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                action.run();
            }
        });
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
