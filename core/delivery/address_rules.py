"""What other rules say of an address: whom Logto would not call. Nothing is refused here, it is only remarked.

Source: Logto webhook reference, section 6; the networks are those of the IANA registries of
special-purpose addresses (RFC 6890), the ports those of the Fetch standard, "port blocking".
"""

import ipaddress
from functools import lru_cache

_NETWORKS = tuple(
    (ipaddress.ip_network(network), words)
    for network, words in (
        ("169.254.169.254/32", "the address of a cloud's metadata service"),
        ("fd00:ec2::254/128", "the address of a cloud's metadata service"),
        ("127.0.0.0/8", "a loopback address"),
        ("::1/128", "a loopback address"),
        ("10.0.0.0/8", "a private address"),
        ("172.16.0.0/12", "a private address"),
        ("192.168.0.0/16", "a private address"),
        ("fc00::/7", "a private address"),
        ("169.254.0.0/16", "a link-local address"),
        ("fe80::/10", "a link-local address"),
        ("100.64.0.0/10", "an address inside a provider's network"),
        ("0.0.0.0/32", "the unspecified address"),
        ("::/128", "the unspecified address"),
        ("224.0.0.0/4", "a multicast address"),
        ("ff00::/8", "a multicast address"),
        ("192.0.2.0/24", "an address for documentation"),
        ("198.51.100.0/24", "an address for documentation"),
        ("203.0.113.0/24", "an address for documentation"),
        ("2001:db8::/32", "an address for documentation"),
        ("198.18.0.0/15", "an address for benchmarks"),
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")

_BLOCKED_PORTS = frozenset(
    (
        0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
        109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526,
        530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045,
        4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    )
)  # fmt: skip

_Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@lru_cache(maxsize=256)
def remarks_on(address: str) -> tuple[str, ...]:
    """What Logto would say of calling an address, in sentences; empty where every release would call it.

    Args:
        address: ``127.0.0.1:8080`` or ``[::1]:8080``; ``:8080`` where none is known.
    """
    host, _, port = address.rpartition(":")
    found = (_address_remark(host.strip("[]")), _port_remark(int(port) if port.isdecimal() else None))
    return tuple(remark for remark in found if remark)


def _address_remark(host: str) -> str:
    try:
        kind = _kind(ipaddress.ip_address(host))
    except ValueError:
        return ""
    return kind and f"{host} is {kind}: Logto 1.43 and later would refuse it unless it is allow-listed."


def _port_remark(port: int | None) -> str:
    if port not in _BLOCKED_PORTS:
        return ""
    return (
        f"Port {port} is on the block-list of browsers, which Logto's client keeps to: Logto would refuse it."
    )


def _kind(address: _Address) -> str:
    """What is special about an address, also where IPv6 wraps it; empty where nothing is."""
    inner = _inside(address)
    if inner is not None:
        return _kind(inner)
    for network, words in _NETWORKS:
        if address.version == network.version and address in network:
            return words
    return "" if address.is_global else "a special-use address"


def _inside(address: _Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that an IPv6 address stands for."""
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour
