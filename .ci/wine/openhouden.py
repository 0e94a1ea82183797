"""Hold files open as Excel does (others may read, not write or remove): `python openhouden.py SECONDS FILE…`"""

import ctypes
import sys
import time
from ctypes import wintypes

GENERIC_READ_WRITE, SHARE_READ, OPEN_EXISTING = 0xC0000000, 1, 3
kernel = ctypes.WinDLL("kernel32", use_last_error=True)
kernel.CreateFileW.restype = wintypes.HANDLE
kernel.CreateFileW.argtypes = [
    *(wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p),
    *(wintypes.DWORD, wintypes.DWORD, wintypes.HANDLE),
]
for pad in sys.argv[2:]:
    greep = kernel.CreateFileW(pad, GENERIC_READ_WRITE, SHARE_READ, None, OPEN_EXISTING, 0, None)
    assert greep != wintypes.HANDLE(-1).value, ctypes.get_last_error()
print("open", flush=True)
time.sleep(float(sys.argv[1]))
