// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.login;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.ui.Background;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Sees to it that there is an account before other computers are connected to. Used on the UI thread. */
public final class AccountPrompt {

    private final SessionLogin session;

    /** Asks for that session. */
    public AccountPrompt(SessionLogin session) {
        this.session = session;
    }

    /** Whether these need somebody to log in. */
    static boolean needed(List<Target> targets) {
        return !targets.stream().allMatch(Target.ThisComputer.class::isInstance);
    }

    /** Goes on with {@code then} once there is an account for these targets; not when the person cancels. */
    public void before(Shell shell, Background background, List<Target> targets, Runnable then) {
        if (!needed(targets)) {
            then.run();
        } else {
            before(shell, background, then);
        }
    }

    /** Goes on with {@code then} once there is an account; not when the person cancels. */
    public void before(Shell shell, Background background, Runnable then) {
        if (session.account().isPresent()) {
            then.run();
            return;
        }
        String person = session.person();
        background.start(Messages.Login_read_job, progress -> session.store().load(person), saved -> {
            if (saved.isEmpty()) {
                ask(shell, background, "", false, then);
            } else if (person.equals(session.person())) {
                use(saved.get());
                then.run();
            }
        });
    }

    private void use(PasswordStore.Saved saved) {
        session.use(saved.account(), saved.password());
        Arrays.fill(saved.password(), '\0');
    }

    /** Asks for another account. */
    public void change(Shell shell, Background background, Runnable then) {
        String person = session.person();
        Optional<String> account = session.account();
        background.start(Messages.Login_read_job, progress -> session.store().load(person), saved -> ask(shell, background, account.orElse(
                ""), saved.isPresent(), then));
    }

    private void ask(Shell shell, Background background, String known, boolean remembered, Runnable then) {
        if (shell.isDisposed()) {
            return;
        }
        AccountDialog dialog = new AccountDialog(shell, known, remembered, (account, password, remember) -> {
            session.use(account, password);
            keep(background, account, remember ? password.clone() : null, remembered);
            shell.getDisplay().asyncExec(then);
        });
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private void keep(Background background, String account, char[] password, boolean remembered) {
        String person = session.person();
        if (password != null) {
            background.start(NLS.bind(Messages.Login_save_job, account), progress -> {
                try {
                    session.store().save(person, new PasswordStore.Saved(account, password));
                    return null;
                } finally {
                    Arrays.fill(password, '\0');
                }
            }, done -> {
                // nothing to tell
            });
        } else if (remembered) {
            background.start(Messages.Login_forget_job, progress -> {
                session.store().remove(person);
                return null;
            }, done -> {
                // nothing to tell
            });
        }
    }
}
