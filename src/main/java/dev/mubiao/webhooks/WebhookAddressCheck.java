package dev.mubiao.webhooks;

import dev.mubiao.outbox.DeliveryException;
import dev.mubiao.platform.Refusal;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Keeps webhooks away from addresses that only this machine can reach. It looks at what the name means when something
 * is sent, not at what it meant when it was registered; the connection that follows uses the same answer, since the
 * JVM keeps answers for half a minute.
 */
@Component
class WebhookAddressCheck {

    /** Where clouds tell their machines secrets, beside 169.254.169.254, which is local to the link. */
    private static final Set<String> METADATA = Set.of("100.100.100.200", "fd00:ec2:0:0:0:0:0:254");

    private static final Duration LONGEST_LOOK_UP = Duration.ofSeconds(3);

    private final WebhookSettings settings;

    WebhookAddressCheck(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * Looks at an address when it is entered.
     *
     * @return whether its host is known now
     * @throws Refusal INVALID if it leads where nothing is sent to
     */
    boolean checkEntered(URI url) {
        Optional<InetAddress[]> addresses = resolveInTime(url.getHost());
        for (InetAddress address : addresses.orElse(new InetAddress[0])) {
            if (forbiddenAsLocal(address)) {
                throw new Refusal(Refusal.Kind.INVALID, "webhooks.url.local", url.getHost(), address.getHostAddress());
            }
            if (forbiddenAsPrivate(address)) {
                throw new Refusal(
                        Refusal.Kind.INVALID, "webhooks.url.private", url.getHost(), address.getHostAddress());
            }
        }
        return addresses.isPresent();
    }

    /** Empty if the host is not known, or its name server does not say so in time. */
    private static Optional<InetAddress[]> resolveInTime(String host) {
        try {
            return Optional.of(CompletableFuture.supplyAsync(() -> {
                        try {
                            return resolve(host);
                        } catch (DeliveryException unknown) {
                            throw new CompletionException(unknown);
                        }
                    })
                    .orTimeout(LONGEST_LOOK_UP.toMillis(), TimeUnit.MILLISECONDS)
                    .join());
        } catch (CompletionException unknown) {
            return Optional.empty();
        }
    }

    /** @throws DeliveryException for good if one of the host's addresses is forbidden, for now if it has none */
    void check(URI url) throws DeliveryException {
        for (InetAddress address : resolve(url.getHost())) {
            if (forbiddenAsLocal(address)) {
                throw DeliveryException.forGood(
                        address.getHostAddress() + " is an address of this machine or its link");
            }
            if (forbiddenAsPrivate(address)) {
                throw DeliveryException.forGood(address.getHostAddress() + " is an address of a private network");
            }
        }
    }

    private boolean forbiddenAsLocal(InetAddress address) {
        return local(address) && !settings.allowLocal();
    }

    private boolean forbiddenAsPrivate(InetAddress address) {
        return reserved(address) && !settings.allowPrivate();
    }

    private static InetAddress[] resolve(String host) throws DeliveryException {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw DeliveryException.forNow("unknown host: " + host);
        }
    }

    private static boolean local(InetAddress address) {
        byte[] bytes = address.getAddress();
        // 240.0.0.0/4 was never given to anybody; the last of it is everybody on the link.
        boolean nothing = bytes.length == 4 && (bytes[0] == 0 || (bytes[0] & 0xf0) == 0xf0);
        return address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress()
                || nothing
                || METADATA.contains(address.getHostAddress())
                || embedsAnother(address);
    }

    /** Addresses of IPv6 that stand for one of IPv4 would lead around this check. */
    private static boolean embedsAnother(InetAddress address) {
        if (!(address instanceof Inet6Address six)) {
            return false;
        }
        byte[] bytes = six.getAddress();
        boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        boolean isatap = (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == (byte) 0xfe;
        return translated || sixToFour || teredo || isatap || six.isIPv4CompatibleAddress();
    }

    private static boolean reserved(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return address.isSiteLocalAddress() || shared || unique;
    }
}
