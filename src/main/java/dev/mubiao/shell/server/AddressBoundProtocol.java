package dev.mubiao.shell.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * HTTP as Tomcat speaks it, with a bound on the connections that one address has open: whoever opens many, or sends the
 * heads of requests slowly, uses up his own share. Tomcat makes it by its name.
 */
public class AddressBoundProtocol extends Http11NioProtocol {

    private static final Logger LOG = LoggerFactory.getLogger(AddressBoundProtocol.class);

    public AddressBoundProtocol() {
        super(new Endpoint());
    }

    /**
     * @param most of one address; further ones are closed at once
     * @param exempt addresses without a bound: those of proxies, which speak for many
     */
    void bound(int most, Predicate<String> exempt) {
        Endpoint endpoint = (Endpoint) getEndpoint();
        endpoint.most = most;
        endpoint.exempt = exempt;
    }

    private static final class Endpoint extends NioEndpoint {

        private static final long MINUTE = 60_000_000_000L;

        private int most = Integer.MAX_VALUE;
        private Predicate<String> exempt = address -> false;
        private final AtomicLong warned = new AtomicLong(System.nanoTime() - MINUTE);

        @Override
        protected boolean setSocketOptions(SocketChannel channel) {
            // While all together are few, as on most days, nobody's own are counted.
            if (connections.size() < most) {
                return super.setSocketOptions(channel);
            }
            InetAddress address = address(channel);
            String shown = address == null ? "" : address.getHostAddress();
            if (exempt.test(shown) || count(address) < most) {
                return super.setSocketOptions(channel);
            }
            long before = warned.get();
            if (System.nanoTime() - before >= MINUTE && warned.compareAndSet(before, System.nanoTime())) {
                LOG.warn("{} has {} connections open; further ones are closed", shown, most);
            }
            destroySocket(channel);
            return false;
        }

        private long count(@Nullable InetAddress address) {
            return connections.keySet().stream()
                    .filter(channel -> Objects.equals(address, address(channel)))
                    .count();
        }

        private static @Nullable InetAddress address(SocketChannel channel) {
            try {
                SocketAddress remote = channel.getRemoteAddress();
                return remote instanceof InetSocketAddress inet ? inet.getAddress() : null;
            } catch (IOException closed) {
                return null;
            }
        }
    }
}
