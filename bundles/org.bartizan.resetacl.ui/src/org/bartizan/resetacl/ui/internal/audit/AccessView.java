// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.resetacl.ui.internal.audit;

import java.nio.file.Path;
import java.util.List;

import org.bartizan.api.BartizanException;
import org.bartizan.resetacl.AuditResult;
import org.bartizan.resetacl.Credentials;
import org.bartizan.resetacl.Request;
import org.bartizan.resetacl.Target;
import org.bartizan.resetacl.ui.internal.Messages;
import org.bartizan.resetacl.ui.internal.Tokens;
import org.bartizan.ui.Background;
import org.bartizan.ui.View;
import org.bartizan.ui.ViewContext;
import org.bartizan.ui.widget.Dialogs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** Who may change what on which computers. */
final class AccessView implements View {

    private final ViewContext context;
    private final AccessServices services;
    private final AccessScreen screen;
    private final AutoCloseable account;
    private Background.Running work;
    private boolean closed;

    AccessView(Composite parent, ViewContext context, AccessServices services) {
        this.context = context;
        this.services = services;
        screen = new AccessScreen(parent, context.background(), services, this);
        account = services.session().onChange(() -> context.later(this::accountChanged));
        services.desk().view(this::requested);
        showAccount();
        services.desk().result().ifPresent(screen::show);
        context.background().quietly(Messages.Audit_profiles_job, progress -> services.resetAcl().profiles(), screen.bar()::offer);
        // After the part is laid out and seen, for a dialog may follow.
        context.later(this::requested);
    }

    /** Another account, or another person. */
    private void accountChanged() {
        showAccount();
        if (!closed && !busy()) {
            screen.permit(services.permission());
        }
    }

    private void showAccount() {
        screen.account(services.session().account());
    }

    private void requested() {
        if (services.desk().takeRequest()) {
            screen.bar().read();
            audit();
        }
    }

    /** Audits what is selected in the Explorer. */
    void auditSelection() {
        if (TargetText.suits(context.selection())) {
            services.desk().audit(context.selection());
        } else {
            Dialogs.tell(context.shell(), Messages.Audit_title, Messages.Audit_select_first);
        }
    }

    /** Audits the files of this computer. */
    void auditHere() {
        services.desk().targets(Target.THIS);
        services.desk().keys("");
        screen.bar().read();
        audit();
    }

    /** Audits what is typed. */
    void audit() {
        audit(false);
    }

    /** @param start whether the service Remote Registry is started where it is stopped */
    void audit(boolean start) {
        List<Target> targets = services.desk().names().parse(services.desk().targets());
        if (busy()) {
            return;
        }
        if (!services.permission().granted()) {
            Dialogs.tell(context.shell(), Messages.Audit_title, services.permission().missing());
            return;
        }
        if (targets.isEmpty()) {
            screen.bar().focus();
            Dialogs.tell(context.shell(), Messages.Audit_title, Messages.Audit_type_first);
            return;
        }
        Request request = Request.of(targets).keys(Tokens.split(services.desk().keys())).startingService(start);
        services.prompt().before(context.shell(), context.background(), targets, () -> begin(request));
    }

    private boolean busy() {
        return work != null && work.active();
    }

    private void begin(Request request) {
        if (closed || busy()) {
            return;
        }
        screen.begin(Messages.Audit_job);
        work = context.background().start(Messages.Audit_job, progress -> {
            try (Credentials credentials = services.session().lend()) {
                return services.resetAcl().audit(request, credentials, screen.watch(progress));
            }
        }, this::done, this::failed);
        screen.stops(work);
    }

    private void done(AuditResult result) {
        if (!closed) {
            services.desk().result(result);
            screen.show(result);
        }
    }

    private void failed(Exception failure) {
        if (!closed) {
            screen.end();
            Dialogs.failed(context.shell(), Messages.Audit_title, failure);
        } else if (!(failure instanceof BartizanException)) {
            ILog.of(AccessView.class).info("An audit ended with its view: " + failure);
        }
    }

    /** Asks for another account, and audits again if there is something to audit. */
    void changeAccount() {
        services.prompt().change(context.shell(), context.background(), () -> {
            if (!closed && services.desk().result().isPresent()) {
                audit();
            }
        });
    }

    /** Opens the wizard with what is typed here. */
    void close(List<String> keys) {
        services.wizard().open(context, services.desk().names().copy(), services.desk().targets(), keys.isEmpty() ? services.desk().keys()
                : Tokens.join(keys));
    }

    /** Writes what was found into a file. */
    void export() {
        services.desk().result().ifPresent(result -> {
            FileDialog dialog = new FileDialog(context.shell(), SWT.SAVE);
            dialog.setText(Messages.Export_title);
            dialog.setFileName(Messages.Export_name);
            dialog.setFilterExtensions(new String[] {"*.csv", "*"});
            dialog.setOverwrite(true);
            String file = dialog.open();
            if (file != null) {
                context.background().start(NLS.bind(Messages.Export_job, file), progress -> {
                    AuditExport.write(result, Path.of(file));
                    return file;
                }, done -> services.ui().status(NLS.bind(Messages.Export_done, done)));
            }
        });
    }

    @Override
    public void focus() {
        screen.focus();
    }

    @Override
    public void find() {
        screen.find();
    }

    @Override
    public void refresh() {
        if (services.desk().result().isPresent()) {
            audit();
        }
    }

    @Override
    public void close() {
        closed = true;
        services.desk().view(null);
        if (work != null) {
            work.cancel();
        }
        try {
            account.close();
        } catch (Exception e) {
            ILog.of(AccessView.class).error("The Access view was not closed properly", e);
        }
    }
}
