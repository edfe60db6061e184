// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.access.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What logging in and the Users view say. */
final class Messages extends NLS {

    public static String Login_window;
    public static String Login_title;
    public static String Login_message;
    public static String Login_user;
    public static String Login_password;
    public static String Login_login;
    public static String Login_close;
    public static String Login_checking;
    public static String Logout_label;
    public static String Logout_plain;
    public static String Logout_description;
    public static String Own_label;
    public static String Own_description;
    public static String Own_job;
    public static String Own_done_title;
    public static String Own_done;
    public static String Users_label;
    public static String Users_filter;
    public static String Users_add;
    public static String Users_add_tip;
    public static String Users_change;
    public static String Users_change_tip;
    public static String Users_password;
    public static String Users_password_tip;
    public static String Users_lock;
    public static String Users_lock_tip;
    public static String Users_unlock;
    public static String Users_unlock_tip;
    public static String Users_remove;
    public static String Users_remove_tip;
    public static String Users_list_job;
    public static String Users_count_one;
    public static String Users_count;
    public static String Users_reader;
    public static String Users_empty_title;
    public static String Users_empty_text;
    public static String Users_empty_link;
    public static String Users_lock_job;
    public static String Users_unlock_job;
    public static String Users_remove_job;
    public static String Users_remove_title;
    public static String Users_remove_text;
    public static String Users_many;
    public static String Column_name;
    public static String Column_role;
    public static String Column_where;
    public static String Column_state;
    public static String Column_login;
    public static String Column_password;
    public static String Column_created;
    public static String Role_administrator;
    public static String Role_operator;
    public static String Role_auditor;
    public static String Role_administrator_text;
    public static String Role_operator_text;
    public static String Role_auditor_text;
    public static String State_active;
    public static String State_never;
    public static String State_locked;
    public static String State_waiting_one;
    public static String State_waiting;
    public static String Where_whole;
    public static String Where_gone;
    public static String Dialog_add_window;
    public static String Dialog_add_title;
    public static String Dialog_add_message;
    public static String Dialog_first_title;
    public static String Dialog_first_message;
    public static String Dialog_change_window;
    public static String Dialog_change_title;
    public static String Dialog_change_message;
    public static String Dialog_name;
    public static String Dialog_role;
    public static String Dialog_where;
    public static String Dialog_whole;
    public static String Dialog_groups;
    public static String Dialog_groups_job;
    public static String Dialog_password;
    public static String Dialog_again;
    public static String Dialog_old;
    public static String Dialog_new;
    public static String Dialog_length;
    public static String Dialog_add;
    public static String Dialog_first;
    public static String Dialog_change;
    public static String Dialog_cancel;
    public static String Dialog_differ;
    public static String Dialog_add_job;
    public static String Dialog_change_job;
    public static String Password_window;
    public static String Password_title;
    public static String Password_message;
    public static String Password_set;
    public static String Password_job;
    public static String Own_window;
    public static String Own_title;
    public static String Own_message;
    public static String Own_change;

    static {
        NLS.initializeMessages("org.bartizan.access.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
