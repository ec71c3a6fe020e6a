"""Where events may not go: spellings, addresses and ports by which somebody might reach what is not public."""

from ipaddress import ip_address

import pytest

from domain.kernel.errors import Invalid
from domain.webhooks.errors import AddressForm, AddressInsecure, AddressPrivate
from domain.webhooks.policy.addresses import AddressRules, check_found, is_public, target_of

RULES = AddressRules()
PRODUCTION = AddressRules(https_only=True)

PRIVATE_ADDRESSES = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "10.255.255.255",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.8.8.8",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:0:7f00:1",
    "64:ff9b::7f00:1",
    "64:ff9b::808:808",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001::1",
    "2001:0:7f00:1::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2002:808:808::",
    "3fff::1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "4000::1",
]
PUBLIC_ADDRESSES = ["8.8.8.8", "1.1.1.1", "93.184.215.14", "2606:4700:4700::1111", "2a00:1450:4001:82a::200e"]

HOSTILE = {
    "http://127.0.0.1/": AddressPrivate,
    "http://127.0.0.1:8000/graphql": AddressPrivate,
    "http://10.0.0.1/": AddressPrivate,
    "http://192.168.1.1/": AddressPrivate,
    "http://169.254.169.254/latest/meta-data/": AddressPrivate,
    "http://168.63.129.16/machine": AddressPrivate,
    "http://[::1]/": AddressPrivate,
    "http://[::]/": AddressPrivate,
    "http://[::ffff:127.0.0.1]/": AddressPrivate,
    "http://[::ffff:7f00:1]/": AddressPrivate,
    "http://[64:ff9b::127.0.0.1]/": AddressPrivate,
    "http://[2002:7f00:1::]/": AddressPrivate,
    "http://[fd00:ec2::254]/": AddressPrivate,
    "http://[fe80::1]/": AddressPrivate,
    "http://[fe80::1%25eth0]/": AddressPrivate,
    "http://[2A00:1450:4001:81b::200e]/": AddressForm,
    "http://[2a00:1450:4001:081b:0:0:0:200e]/": AddressForm,
    "http://[2A00:1450:4001:081B:0:0:0:200E]/": AddressForm,
    "http://[2a00:1450:4001:81b::8.8.8.8]/": AddressForm,
    "http://8.8.8.8:080/": AddressForm,
    "https://8.8.8.8:0443/": AddressForm,
    "https://shop.com:08623/": AddressForm,
    "http://[2a00:1450:4001:81b::200e]:08623/": AddressForm,
    "http://2130706433/": AddressForm,
    "http://017700000001/": AddressForm,
    "http://0x7f000001/": AddressForm,
    "http://0x7F.0.0.1/": AddressForm,
    "http://127.1/": AddressForm,
    "http://127.0.1/": AddressForm,
    "http://0177.0.0.1/": AddressForm,
    "http://127.0.0.0x1/": AddressForm,
    "http://0/": AddressForm,
    "http://1.2.3.4.5/": AddressForm,
    "http://256.256.256.256/": AddressForm,
    "http://127.0.0.1./": AddressForm,
    "http://010.8.8.8/": AddressForm,
    "http://example.com.0x10/": AddressForm,
    "http://localhost/": AddressPrivate,
    "http://LOCALHOST/": AddressPrivate,
    "http://localhost./": AddressForm,
    "http://app.localhost/": AddressPrivate,
    "http://intranet/": AddressPrivate,
    "http://router.lan/": AddressPrivate,
    "http://db.internal/": AddressPrivate,
    "http://printer.local/": AddressPrivate,
    "http://1.0.0.127.in-addr.arpa/": AddressPrivate,
    "http://hidden.onion/": AddressPrivate,
    "http://enamel.example/": AddressPrivate,
    "http://shop.com./": AddressForm,
    "http://shop..com/": AddressForm,
    "http://.shop.com/": AddressForm,
    "http://-shop.com/": AddressForm,
    "http://shop_1.com/": AddressForm,
    "http://shop.com%2eevil.net/": AddressForm,
    "http://127.0.0.1%2f@shop.com/": AddressForm,
    "http://shop.com@127.0.0.1/": AddressForm,
    "http://user:password@shop.com/": AddressForm,
    "http://@shop.com/": AddressForm,
    "http://shop.com\\@127.0.0.1/": AddressForm,
    "http://shop.com\\.evil.net/": AddressForm,
    "http://127.0.0.1#@shop.com/": AddressForm,
    "http://shop.com/#fragment": AddressForm,
    "http://shop.com/\r\nHost: evil.net": AddressForm,
    "http://shop.com/ hook": AddressForm,
    "http://shop.com\t/": AddressForm,
    "http://shop.com/\x00": AddressForm,
    "http://магазин.рф/": AddressForm,
    "http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/": AddressForm,
    "http://１２７.０.０.１/": AddressForm,
    "http://127。0。0。1/": AddressForm,
    "http://ſhop.com/": AddressForm,
    "http://[::1/": AddressForm,
    "http://::1/": AddressForm,
    "http://[shop.com]/": AddressForm,
    "http://[127.0.0.1]/": AddressForm,
    "http://[v1.fe80::a]/": AddressForm,
    "http:///hook": AddressForm,
    "http:shop.com/hook": AddressForm,
    "//shop.com/hook": AddressForm,
    "shop.com/hook": AddressForm,
    "file:///etc/passwd": AddressForm,
    "gopher://shop.com:70/_": AddressForm,
    "ftp://shop.com/": AddressForm,
    "unix:///var/run/docker.sock": AddressForm,
    "javascript:alert(1)": AddressForm,
    "http://shop.com:0/": AddressForm,
    "http://shop.com:/": AddressForm,
    "http://shop.com:22/": AddressForm,
    "http://shop.com:25/": AddressForm,
    "http://shop.com:5432/": AddressForm,
    "http://shop.com:6379/": AddressForm,
    "http://shop.com:11211/": AddressForm,
    "http://shop.com:99999/": AddressForm,
    "http://shop.com:80:80/": AddressForm,
    "http://shop.com:８０/": AddressForm,
    "http://shop.com:-1/": AddressForm,
    "": AddressForm,
    "http://" + "a" * 64 + ".com/": AddressForm,
    "http://" + "a." * 130 + "com/": AddressForm,
    "http://shop.com/" + "a" * 2048: AddressForm,
}


def test_there_are_more_than_sixty_of_them():
    assert len(HOSTILE) > 60
    assert len(PRIVATE_ADDRESSES) > 50


@pytest.mark.parametrize("url", HOSTILE)
@pytest.mark.parametrize("rules", [RULES, PRODUCTION])
def test_a_hostile_address_is_refused(url: str, rules: AddressRules):
    with pytest.raises(HOSTILE[url]) as refused:
        target_of(url, rules)
    assert refused.value.field == ("url",)


@pytest.mark.parametrize("text", PRIVATE_ADDRESSES)
def test_an_address_off_the_public_internet_is_found_out(text: str):
    assert not is_public(ip_address(text))


@pytest.mark.parametrize("text", PUBLIC_ADDRESSES)
def test_public_addresses_are_public(text: str):
    assert is_public(ip_address(text))


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("https://hooks.shop.com/enamel?till=1", (True, "hooks.shop.com", 443, "/enamel?till=1")),
        ("https://HOOKS.shop.com", (True, "hooks.shop.com", 443, "/")),
        ("http://shop.com:8080/a", (False, "shop.com", 8080, "/a")),
        ("https://xn--80aaf6ah.xn--p1ai/", (True, "xn--80aaf6ah.xn--p1ai", 443, "/")),
        ("https://8.8.8.8/", (True, "8.8.8.8", 443, "/")),
        ("https://[2606:4700:4700::1111]:8443/", (True, "2606:4700:4700::1111", 8443, "/")),
        ("HTTPS://shop.com?a", (True, "shop.com", 443, "/?a")),
    ],
)
def test_usual_addresses_are_taken_apart(url: str, told: tuple[bool, str, int, str]):
    target = target_of(url, RULES)
    assert (target.is_secure, target.host, target.port, target.path) == told
    assert not target.is_trusted


def test_the_host_is_asked_for_as_in_the_address():
    assert target_of("https://shop.com:443/", RULES).authority == "shop.com"
    assert target_of("http://shop.com:8080/", RULES).authority == "shop.com:8080"
    assert target_of("https://[2606:4700::1]:8443/", RULES).authority == "[2606:4700::1]:8443"


def test_production_wants_https():
    with pytest.raises(AddressInsecure):
        target_of("http://shop.com/", PRODUCTION)
    assert target_of("https://shop.com/", PRODUCTION).is_secure


def test_hosts_that_the_installation_trusts_may_be_private():
    rules = AddressRules(https_only=True, trusted=frozenset({("crm.lan", 9000), ("127.0.0.1", 9001), ("::1", 9002)}))
    for url in ("http://crm.lan:9000/hook", "http://127.0.0.1:9001/", "http://[::1]:9002/"):
        target = target_of(url, rules)
        assert target.is_trusted
        check_found(target, ["10.0.0.1"])
    for url in ("http://crm.lan:9001/", "http://127.0.0.1:9000/", "http://crm.lan/", "http://user@crm.lan:9000/"):
        with pytest.raises(Invalid):
            target_of(url, rules)


@pytest.mark.parametrize("text", PRIVATE_ADDRESSES)
def test_one_bad_address_of_a_name_spoils_them_all(text: str):
    target = target_of("https://shop.com/", RULES)
    check_found(target, PUBLIC_ADDRESSES)
    with pytest.raises(AddressPrivate):
        check_found(target, [*PUBLIC_ADDRESSES, text])


def test_a_name_that_leads_nowhere_is_refused_as_one_that_leads_inside():
    target = target_of("https://shop.com/", RULES)
    with pytest.raises(AddressPrivate):
        check_found(target, [])
    with pytest.raises(AddressPrivate):
        check_found(target, ["not an address"])
