// SPDX-FileCopyrightText: 2026 The Bartizan authors
// SPDX-License-Identifier: EPL-2.0
package org.bartizan.api.event;

/** Number, category, severity and name of each known event. */
final class EventTable {

    static final String LINES = """
            1|INFECTION|WARNING|Alert
            2|SUMMARY|INFO|Scan Stopped
            3|SUMMARY|INFO|Scan Started
            4|DEFINITIONS|INFO|Definition File Sent To Server
            5|INFECTION|CRITICAL|Virus Found
            6|SUMMARY|WARNING|Scan Omission
            7|DEFINITIONS|INFO|Definition File Loaded
            8|SUMMARY|INFO|Information
            9|SUMMARY|ERROR|Error
            10|SUMMARY|WARNING|Checksum
            11|INFECTION|WARNING|Virus Behavior Detected
            12|SUMMARY|INFO|Configuration Changed
            13|SUMMARY|WARNING|Symantec AntiVirus Shutdown
            14|SUMMARY|INFO|Symantec AntiVirus Startup
            16|DEFINITIONS|INFO|Definition File Download
            17|INFECTION|CRITICAL|Scan Action Auto-Changed
            18|INFECTION|INFO|Sent To Quarantine Server
            19|INFECTION|INFO|Delivered To Symantec Security Response
            20|INFECTION|ERROR|Backup Restore Error
            21|SUMMARY|WARNING|Scan Aborted
            22|SUMMARY|CRITICAL|Symantec AntiVirus Auto-Protect Load Error
            23|SUMMARY|INFO|Symantec AntiVirus Auto-Protect Loaded
            24|SUMMARY|WARNING|Symantec AntiVirus Auto-Protect Unloaded
            25|SUMMARY|INFO|Removed Client
            26|SUMMARY|INFO|Scan Delayed
            27|SUMMARY|INFO|Scan Re-started
            28|SUMMARY|INFO|Roaming Client added to Server
            29|SUMMARY|INFO|Roaming Client deleted from Server
            30|SECURITY|WARNING|License Warning
            31|SECURITY|ERROR|License Error
            32|SECURITY|WARNING|License Grace Period
            33|SECURITY|WARNING|Access Denied Warning
            34|SECURITY|ERROR|Log Forwarding Error
            35|SECURITY|INFO|License Installed
            36|SECURITY|INFO|License Allocated
            37|SECURITY|INFO|License Status
            38|SECURITY|INFO|License Deallocated
            39|DEFINITIONS|WARNING|Definitions Rolled Back
            40|DEFINITIONS|CRITICAL|Definitions Bad, Unprotected
            41|SUMMARY|ERROR|Provider Parsing Error
            42|SUMMARY|ERROR|Auto-Protect Error
            43|SECURITY|WARNING|Compliance Failed
            44|SECURITY|INFO|Compliance Passed
            45|SECURITY|WARNING|Tamper Protection Violation
            46|INFECTION|WARNING|Anomaly Started
            47|INFECTION|WARNING|Detection Action Taken
            48|INFECTION|WARNING|Remediation Pending
            49|INFECTION|CRITICAL|Remediation Failed
            50|INFECTION|INFO|Remediation Succeeded
            51|INFECTION|INFO|Anomaly Finished
            52|SECURITY|WARNING|Communication Login Failed
            53|SECURITY|INFO|Communication Login Succeeded
            54|SECURITY|WARNING|Unauthorized Communication
            55|SUMMARY|INFO|Antivirus Client Installed
            56|SUMMARY|INFO|Firewall Client Installed
            57|SUMMARY|INFO|Client Uninstalled
            58|SUMMARY|WARNING|Client Uninstall Rolled Back
            59|SECURITY|ERROR|Server Group Root Certificate Issue
            60|SECURITY|ERROR|Server Certificate Issue
            61|SECURITY|WARNING|Trusted Root Changed
            62|SECURITY|ERROR|Server Certificate Startup Failed
            63|SUMMARY|INFO|Client Check-in
            64|SUMMARY|WARNING|Client Did Not Check In
            65|SUMMARY|INFO|Scan Suspended
            66|SUMMARY|INFO|Scan Resumed
            67|SUMMARY|WARNING|Scan Duration Insufficient
            68|SUMMARY|INFO|Client Moved
            69|SUMMARY|ERROR|Scan Failed
            70|SECURITY|WARNING|Compliance Audit Failed
            71|INFECTION|INFO|Heuristic Threat Now Allowed
            72|INFECTION|WARNING|Suspicious Process Detection Started
            73|SUMMARY|ERROR|Process Scan Load Error
            74|SUMMARY|ERROR|Process Scan Definitions Load Error
            75|INFECTION|INFO|Suspicious Process Detection Finished
            76|SUMMARY|WARNING|Process Scan Not Supported
            77|INFECTION|WARNING|Heuristic Threat Now Known""";

    private EventTable() {
    }
}
