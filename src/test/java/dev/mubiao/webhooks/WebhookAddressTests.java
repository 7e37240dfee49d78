package dev.mubiao.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.outbox.DeliveryException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which an address of this machine, its link or a cloud's secrets is written. No name server is asked. */
class WebhookAddressTests {

    private final WebhookAddressCheck strict =
            new WebhookAddressCheck(new WebhookSettings(false, false, Duration.ofSeconds(1)));

    /** Either it is no host at all, or one of which the address is forbidden; nothing is sent. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Loopback, in all spellings.
                "127.0.0.1",
                "127.0.0.2",
                "127.255.255.254",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "017700000001",
                "0177.0.0.01x",
                "127.0.0.1.",
                "①②⑦.⓪.⓪.①",
                "127。0。0。1",
                "１２７.0.0.1",
                "localhost",
                "LOCALHOST",
                "[::1]",
                "[0:0:0:0:0:0:0:1]",
                "[::0001]",
                // Addresses of IPv6 that stand for one of IPv4.
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:7f00:1]",
                "[::127.0.0.1]",
                "[::7f00:1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b:1::7f00:1]",
                "[2002:7f00:1::]",
                "[2002:a9fe:a9fe::1]",
                "[2001:0:4136:e378:8000:63bf:80ff:fffe]",
                "[2001::1]",
                "[2a01::5efe:127.0.0.1]",
                "[2a01::200:5efe:7f00:1]",
                // Nothing, everybody, and the link.
                "0.0.0.0",
                "0",
                "0.1.2.3",
                "[::]",
                "255.255.255.255",
                "240.0.0.1",
                "224.0.0.1",
                "239.255.255.250",
                "[ff02::1]",
                "[fe80::1]",
                "169.254.1.1",
                // Where clouds tell secrets.
                "169.254.169.254",
                "2852039166",
                "[::ffff:169.254.169.254]",
                "[::ffff:a9fe:a9fe]",
                "100.100.100.200",
                "[fd00:ec2::254]",
                // Private networks, which can be forbidden.
                "10.0.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "167772161",
                "[::ffff:10.0.0.1]",
                "[fc00::1]",
                "[fdff::1]",
                "[fec0::1]",
                "100.127.255.255"
            })
    void isNeverReached(String host) {
        Optional<URI> uri = uri("http://" + host + "/");
        if (uri.isPresent()) {
            assertThatThrownBy(() -> strict.check(uri.get())).isInstanceOf(DeliveryException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "177.0.0.1",
                "172.32.0.1",
                "100.128.0.1",
                "[2a01:4f8::1]",
                "[2001:db8::1]",
                "203.0.113.7"
            })
    void othersAre(String host) throws Exception {
        strict.check(uri("http://" + host + "/").orElseThrow());
        assertThat(strict.checkEntered(uri("http://" + host + "/").orElseThrow()))
                .isTrue();
    }

    @Test
    void aPortAndAPathChangeNothing() {
        assertThatThrownBy(() -> strict.check(URI.create("https://127.0.0.1:8443/hook?to=1.1.1.1#@1.1.1.1")))
                .isInstanceOf(DeliveryException.class);
    }

    /** As the portal reads it when it is entered: without a host it is refused. */
    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
