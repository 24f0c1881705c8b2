"""Auxiliary blocks made by hand from MS-OXCRPC 2.2.2.2: one of every structure, with the fields that it must show.

SPDX-License-Identifier: GPL-2.0-or-later
"""
import struct
import uuid

from encode import text16, u16, u32

HEADER = 4                             # AUX_HEADER; offsets count from its first byte
GUID = uuid.UUID("44befe7a-066c-4bdb-a958-e50b8cbf8c65")


def block(version, kind, payload, size=None):
    """AUX_HEADER and what follows it."""
    return struct.pack("<HBB", HEADER + len(payload) if size is None else size, version, kind) + payload


def laid_out(fixed, *parts):
    """Offsets of the parts of the variable area behind `fixed` bytes of fields; 0 for an empty one."""
    at, offsets = HEADER + fixed, []
    for part in parts:
        offsets.append(at if part else 0)
        at += len(part)
    return offsets


def client_info(machine="PC-7", user="bob", ip=bytes((10, 1, 2, 3)), mask=bytes((255, 255, 0, 0)), adapter="LAN",
                mac=bytes.fromhex("000c29aabbcc"), mode=2):
    parts = [text16(machine) if machine else b"", text16(user) if user else b"", ip, mask,
             text16(adapter) if adapter else b"", mac]
    at = laid_out(4 + 12 * 2, *parts)  # AdapterSpeed has 4 bytes, the other twelve fields 2 each
    fields = struct.pack("<I12H", 100000, 3, at[0], at[1], len(ip), at[2], len(mask), at[3], at[4], len(mac), at[5],
                         mode, 0)
    return fields + b"".join(parts)


def server_info():
    parts = [text16("/o=x/cn=ex1"), text16("EX1")]
    return struct.pack("<4H", 2, 1, *laid_out(4 * 2, *parts)) + b"".join(parts)


def process_info():
    name = text16("OUTLOOK.EXE")
    return struct.pack("<HH16sHH", 4, 0, GUID.bytes_le, *laid_out(2 + 2 + 16 + 2 + 2, name), 0) + name


def connection_info():
    context = text16("ctx")            # 16 + 2 + 2 + 4 + 4 bytes of fields
    return struct.pack("<16sHHII", GUID.bytes_le, *laid_out(28, context), 0, 5, 1) + context


def session_context():
    context = text16("srv")
    return u16(*laid_out(2, context)) + context


def device():
    parts = [text16(one) for one in ("Acme", "Box", "123", "1.0", "2.0")]
    return struct.pack("<5H", *laid_out(5 * 2, *parts)) + b"".join(parts)


SINCE, TOOK, OPERATION, RESERVED3 = 70, 34, 9, bytes(3)

# name -> (Version, Type, payload, {field: value as tshark shows it})
BLOCKS = {
    "perf_requestid": (1, 0x01, struct.pack("<HH", 7, 12), {"session_id": "7", "request_id": "12"}),
    "perf_clientinfo": (1, 0x02, client_info(), {
        "adapter_speed": "100000", "client_id": "3", "machine_name": "PC-7", "user_name": "bob", "client_ip": "10.1.2.3",
        "client_ip_mask": "255.255.0.0", "adapter_name": "LAN", "mac_address": "00:0c:29:aa:bb:cc", "client_mode": "2",
        "machine_name_offset": "32", "user_name_offset": "42", "client_ip_offset": "50", "client_ip_size": "4"}),
    "perf_serverinfo": (1, 0x03, server_info(), {
        "server_id": "2", "server_type": "1", "server_dn": "/o=x/cn=ex1", "server_name": "EX1", "server_dn_offset": "12",
        "server_name_offset": "36"}),                  # 12 bytes of fields; 12 characters with the zero, 2 bytes each
    "perf_sessioninfo": (1, 0x04, struct.pack("<HH16s", 7, 0, GUID.bytes_le), {
        "session_id": "7", "session_guid": str(GUID)}),
    "perf_sessioninfo_v2": (2, 0x04, struct.pack("<HH16sI", 7, 0, GUID.bytes_le, 77), {
        "session_id": "7", "session_guid": str(GUID), "connection_id": "77"}),
    "perf_processinfo": (1, 0x0B, process_info(), {
        "process_id": "4", "process_guid": str(GUID), "process_name": "OUTLOOK.EXE", "process_name_offset": "28"}),
    "perf_defmdb_success": (1, 0x05, struct.pack("<IIHH", SINCE, TOOK, 12, 0), {
        "time_since_request": "70", "time_to_complete_request": "34", "request_id": "12"}),
    "perf_defgc_success": (1, 0x06, struct.pack("<HHIIB3s", 2, 7, SINCE, TOOK, OPERATION, RESERVED3), {
        "server_id": "2", "session_id": "7", "time_since_request": "70", "time_to_complete_request": "34",
        "request_operation": "9"}),
    "perf_mdb_success": (1, 0x07, struct.pack("<HHHHII", 3, 2, 7, 12, SINCE, TOOK), {
        "client_id": "3", "server_id": "2", "session_id": "7", "request_id": "12", "time_since_request": "70",
        "time_to_complete_request": "34"}),
    "perf_mdb_success_v2": (2, 0x07, struct.pack("<HHHHHHII", 4, 3, 2, 7, 12, 0, SINCE, TOOK), {
        "process_id": "4", "client_id": "3", "server_id": "2", "session_id": "7", "request_id": "12",
        "time_since_request": "70", "time_to_complete_request": "34"}),
    "perf_gc_success": (1, 0x08, struct.pack("<HHHHIIB3s", 3, 2, 7, 0, SINCE, TOOK, OPERATION, RESERVED3), {
        "client_id": "3", "server_id": "2", "session_id": "7", "time_since_request": "70",
        "time_to_complete_request": "34", "request_operation": "9"}),
    "perf_gc_success_v2": (2, 0x08, struct.pack("<HHHHIIB3s", 4, 3, 2, 7, SINCE, TOOK, OPERATION, RESERVED3), {
        "process_id": "4", "client_id": "3", "server_id": "2", "session_id": "7", "time_since_request": "70",
        "time_to_complete_request": "34", "request_operation": "9"}),
    "perf_failure": (1, 0x09, struct.pack("<HHHHIIIB3s", 3, 2, 7, 12, SINCE, TOOK, 0x8004010F, OPERATION, RESERVED3), {
        "client_id": "3", "server_id": "2", "session_id": "7", "request_id": "12", "time_since_request": "70",
        "time_to_fail_request": "34", "result_code": "0x8004010f", "request_operation": "9"}),
    "perf_failure_v2": (2, 0x09, struct.pack("<HHHHHHIIIB3s", 4, 3, 2, 7, 12, 0, SINCE, TOOK, 0x8004010F, OPERATION,
                                             RESERVED3), {
        "process_id": "4", "client_id": "3", "server_id": "2", "session_id": "7", "request_id": "12",
        "time_since_request": "70", "time_to_fail_request": "34", "result_code": "0x8004010f", "request_operation": "9"}),
    "client_control": (1, 0x0A, struct.pack("<II", 0x1D, 604800000), {
        "enable_flags": "0x0000001d", "enable_flags.enable_perf_sendtoserver": "1",
        "enable_flags.enable_perf_sendtomailbox": "0", "enable_flags.enable_compression": "1",
        "enable_flags.enable_http_tunneling": "1", "enable_flags.enable_perf_sendgcdata": "1",
        "expiry_time": "604800000"}),
    "osversioninfo": (1, 0x16, struct.pack("<IIII132sHHI", 156, 10, 0, 19045, bytes(132), 2, 1, 0), {
        "os_version_info_size": "156", "major_version": "10", "minor_version": "0", "build_number": "19045",
        "service_pack_major": "2", "service_pack_minor": "1"}),
    "exorginfo": (1, 0x17, u32(3), {
        "org_flags": "0x00000003", "org_flags.public_folders_enabled": "1",
        "org_flags.use_autodiscover_for_public_folder_configuration": "1"}),
    "perf_accountinfo": (1, 0x18, struct.pack("<HH16s", 3, 0, GUID.bytes_le), {"client_id": "3", "account": str(GUID)}),
    "server_capabilities": (1, 0x46, u32(0xB), {
        "server_capability_flags": "0x0000000b", "server_capability_flags.packed_fast_transfer_upload_buffers": "1",
        "server_capability_flags.packed_write_stream_upload_buffers": "1",
        "server_capability_flags.ultra_large_packed_download_buffers": "1"}),
    "endpoint_capabilities": (1, 0x48, u32(1), {
        "endpoint_capability_flag": "0x00000001",
        "endpoint_capability_flag.endpoint_capabilities_single_endpoint": "1"}),
    "exception_trace": (1, 0x49, u32(2) + b"Microsoft.Exchange.RpcClientAccess.RopExecutionException: no\r\n   at X.Y()\r\n\0", {
        "rop_index": "2", "exception_message": "Microsoft.Exchange.RpcClientAccess.RopExecutionException: no"}),
    "client_connection_info": (1, 0x4A, connection_info(), {
        "connection_guid": str(GUID), "offset_connection_context_info": "32", "connection_attempts": "5",
        "connection_flags": "0x00000001", "connection_context_info": "ctx"}),
    "server_session_info": (1, 0x4B, session_context(), {
        "offset_server_session_context_info": "6", "server_session_context_info": "srv"}),
    "protocol_device_identification": (1, 0x4E, device(), {
        "device_manufacturer_offset": "14", "device_manufacturer": "Acme", "device_model_offset": "24",
        "device_model": "Box", "device_serial_number": "123", "device_version": "1.0", "device_firmware_version": "2.0"}),
}
# Further types with the structure of another one: (Version, Type) -> name.
ALIASES = {(1, 0x0C): "perf_defmdb_success", (1, 0x0D): "perf_defgc_success", (1, 0x0E): "perf_mdb_success",
           (1, 0x0F): "perf_gc_success", (1, 0x10): "perf_failure", (1, 0x11): "perf_defmdb_success",
           (1, 0x12): "perf_defgc_success", (1, 0x13): "perf_mdb_success", (1, 0x14): "perf_gc_success",
           (1, 0x15): "perf_failure", (2, 0x0B): "perf_processinfo", (2, 0x0E): "perf_mdb_success_v2",
           (2, 0x0F): "perf_gc_success_v2", (2, 0x10): "perf_failure_v2", (2, 0x13): "perf_mdb_success_v2",
           (2, 0x14): "perf_gc_success_v2", (2, 0x15): "perf_failure_v2"}


def of(name):
    version, kind, payload, _ = BLOCKS[name]
    return block(version, kind, payload)
