// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.importer.ui.internal;

import org.eclipse.osgi.util.NLS;

/** What the Import wizard says. */
final class Messages extends NLS {

    public static String Action_label;
    public static String Action_description;
    public static String Wizard_title;
    public static String File_title;
    public static String File_description;
    public static String File_label;
    public static String File_browse;
    public static String File_dialog;
    public static String File_dialog_text;
    public static String File_dialog_all;
    public static String File_wrong_name;
    public static String File_nothing_usable;
    public static String File_no_pairs;
    public static String File_choose_title;
    public static String File_choose_text;
    public static String File_reading;
    public static String File_preview;
    public static String File_preview_all;
    public static String File_read_job;
    public static String Format_between;
    public static String Format_after;
    public static String Format_order;
    public static String Format_name_first;
    public static String Format_address_first;
    public static String Format_guessed;
    public static String Format_chosen;
    public static String Delimiter_comma;
    public static String Delimiter_semicolon;
    public static String Delimiter_colon;
    public static String Delimiter_slash;
    public static String Delimiter_bar;
    public static String Delimiter_space;
    public static String Delimiter_tabulator;
    public static String Delimiter_line_end;
    public static String Column_read_as;
    public static String Column_line;
    public static String Column_name;
    public static String Column_address;
    public static String Column_remark;
    public static String Column_what;
    public static String Column_pair;
    public static String Column_reason;
    public static String Kind_pair;
    public static String Kind_commented;
    public static String Kind_rejected;
    public static String Kind_kept;
    public static String Kind_shared;
    public static String Check_title;
    public static String Check_description;
    public static String Check_job;
    public static String Check_running;
    public static String Check_stop;
    public static String Check_stopped_title;
    public static String Check_stopped_text;
    public static String Check_again;
    public static String Check_failed_title;
    public static String Check_done;
    public static String Check_nothing;
    public static String Check_filter;
    public static String Check_filter_none;
    public static String Check_remarks;
    public static String Check_omitted;
    public static String Check_fine_title;
    public static String Check_fine_text;
    public static String Count_imported;
    public static String Count_kept;
    public static String Count_commented;
    public static String Count_rejected;
    public static String Count_shared;
    public static String Finish_unknown;
    public static String Finish_nothing;
    public static String Finish_one;
    public static String Finish_many;
    public static String Import_job;
    public static String Import_differs_title;
    public static String Import_differs;

    static {
        NLS.initializeMessages("org.bartizan.importer.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
