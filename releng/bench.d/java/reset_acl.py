# SPDX-FileCopyrightText: 2026 The Bartizan authors
# SPDX-License-Identifier: EPL-2.0
"""Audits or closes a key and everything below it with python3-samba, over the pipe of the remote registry.

Called with host, port, account, key without its hive, and audit or apply; the password comes on standard input. Prints how many keys it looked at, how
many of them are or were open, and the seconds from the open pipe to the end.
"""
import sys
import time

from samba import credentials, param
from samba.dcerpc import security, winreg
from samba.ndr import ndr_pack, ndr_unpack

CHANGE = 0x2 | 0x4 | 0x20 | 0x10000 | 0x40000 | 0x80000
TRUSTED = {"S-1-5-32-544", "S-1-5-18", "S-1-3-0", "S-1-3-1", "S-1-3-4",
           "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464"}
WHAT = security.SECINFO_OWNER | security.SECINFO_GROUP | security.SECINFO_DACL
MAXIMUM_ALLOWED = 0x2000000


def text(value):
    result = winreg.String()
    result.name = value
    return result


def room(size):
    result = winreg.StringBuf()
    result.name = ""
    result.size = size
    return result


def connect(host, port, account, password):
    settings = param.LoadParm()
    settings.load_default()
    settings.set("smb ports", port)
    login = credentials.Credentials()
    login.guess(settings)
    login.set_username(account)
    login.set_password(password)
    login.set_domain("")
    login.set_kerberos_state(credentials.DONT_USE_KERBEROS)
    login.set_smb_encryption(credentials.SMB_ENCRYPTION_REQUIRED)
    return winreg.winreg("ncacn_np:%s" % host, settings, login)


class Walk:
    def __init__(self, pipe, apply):
        self.pipe = pipe
        self.apply = apply
        self.seen = 0
        self.open = 0

    def key(self, parent, name):
        handle = self.pipe.OpenKey(parent, text(name), 0, MAXIMUM_ALLOWED)
        self.seen += 1
        self.descriptor(handle)
        for child in self.children(handle):
            self.key(handle, child)
        self.pipe.CloseKey(handle)

    def descriptor(self, handle):
        data = winreg.KeySecurityData()
        data.size = 4096
        data = self.pipe.GetKeySecurity(handle, WHAT, data)
        descriptor = ndr_unpack(security.descriptor, bytes(data.data[:data.len]))
        changed = False
        for entry in descriptor.dacl.aces:
            risky = entry.type == 0 and not entry.flags & 8 and str(entry.trustee) not in TRUSTED
            if risky and entry.access_mask & CHANGE:
                entry.access_mask &= ~CHANGE
                changed = True
        if not changed:
            return
        self.open += 1
        if self.apply:
            descriptor.type |= security.SEC_DESC_DACL_PROTECTED
            packed = ndr_pack(descriptor)
            new = winreg.KeySecurityData()
            new.data = list(packed)
            new.size = new.len = len(packed)
            self.pipe.SetKeySecurity(handle, security.SECINFO_DACL | 0x80000000, new)

    def children(self, handle):
        names = []
        try:
            while True:
                name, _, _ = self.pipe.EnumKey(handle, len(names), room(512), room(512), 0)
                names.append(name.name)
        except Exception as end:  # samba tells the end of a list by an error
            if end.args[0] != 259:
                raise
        return names


def main():
    host, port, account, key, what = sys.argv[1:]
    pipe = connect(host, port, account, sys.stdin.readline().strip())
    began = time.perf_counter()
    walk = Walk(pipe, what == "apply")
    walk.key(pipe.OpenHKLM(None, MAXIMUM_ALLOWED), key)
    print(walk.seen, walk.open, time.perf_counter() - began)


main()
