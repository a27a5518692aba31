import pytest

from core.delivery.address_rules import remarks_on


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("127.0.0.1:80", "127.0.0.1 is a loopback address"),
        ("127.9.9.9:80", "a loopback address"),
        ("[::1]:80", "::1 is a loopback address"),
        ("[::ffff:127.0.0.1]:80", "a loopback address"),
        ("[::ffff:a00:1]:80", "a private address"),
        ("[64:ff9b::a00:1]:80", "a private address"),
        ("[2002:a00:1::]:80", "a private address"),
        ("10.1.2.3:80", "a private address"),
        ("172.16.0.1:80", "a private address"),
        ("172.31.255.255:80", "a private address"),
        ("192.168.1.1:80", "a private address"),
        ("[fd12::1]:80", "a private address"),
        ("169.254.169.254:80", "the address of a cloud's metadata service"),
        ("[fd00:ec2::254]:80", "the address of a cloud's metadata service"),
        ("169.254.1.1:80", "a link-local address"),
        ("[fe80::1%eth0]:80", "a link-local address"),
        ("100.64.0.1:80", "an address inside a provider's network"),
        ("0.0.0.0:80", "the unspecified address"),
        ("[::]:80", "the unspecified address"),
        ("224.0.0.1:80", "a multicast address"),
        ("[ff02::1]:80", "a multicast address"),
        ("203.0.113.7:80", "an address for documentation"),
        ("[2001:db8::1]:80", "an address for documentation"),
        ("198.18.0.1:80", "an address for benchmarks"),
        ("240.0.0.1:80", "a special-use address"),
        ("192.0.0.1:80", "a special-use address"),
    ],
)
def test_addresses_that_a_later_logto_refuses(address: str, words: str) -> None:
    """Loopback, private, link-local, metadata and other special-use addresses are named as such."""
    (remark,) = remarks_on(address)

    assert words in remark
    assert remark.endswith(": Logto 1.43 and later would refuse it unless it is allow-listed.")


@pytest.mark.parametrize(
    "address", ["8.8.8.8:443", "172.32.0.1:80", "[2606:4700::1111]:443", "", "/tmp/socket"]
)
def test_addresses_that_anyone_may_call(address: str) -> None:
    """Nothing is remarked of a public address, nor where none was tried."""
    assert () == remarks_on(address)


@pytest.mark.parametrize(
    ("port", "is_blocked"), [(1, True), (6000, True), (10080, True), (80, False), (8080, False)]
)
def test_ports_on_the_block_list(port: int, is_blocked: bool) -> None:
    """Ports that browsers block are refused by Logto's client."""
    assert is_blocked == bool(remarks_on(f"8.8.8.8:{port}"))
    assert is_blocked == bool(remarks_on(f":{port}"))


def test_both_at_once() -> None:
    """An address and a port can both be remarked."""
    assert 2 == len(remarks_on("[::1]:6000"))


def test_nothing_was_called() -> None:
    """A request that could not be built called nothing."""
    assert () == remarks_on("")
