package dev.mubiao.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class UiBroadcasterTests {

    private final UiBroadcaster broadcaster = new UiBroadcaster();
    private final UUID wei = UUID.randomUUID();
    private final UUID lan = UUID.randomUUID();

    @AfterEach
    void stop() throws InterruptedException {
        broadcaster.destroy();
    }

    @Test
    void tellsThoseConcernedAndNobodyElseInAThreadOfItsOwn() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();
        Thread[] teller = new Thread[1];
        broadcaster.subscribe(lan, others::incrementAndGet);
        broadcaster.subscribe(wei, () -> {
            teller[0] = Thread.currentThread();
            told.countDown();
        });
        broadcaster.tell(List.of(wei));
        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(teller[0]).isNotSameAs(Thread.currentThread());
        assertThat(others).hasValue(0);
    }

    @Test
    void gathersManyNewsIntoOneCall() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        broadcaster.subscribe(wei, calls::incrementAndGet);
        for (int i = 0; i < 200; i++) {
            broadcaster.tell(List.of(wei));
        }
        Thread.sleep(600);
        assertThat(calls.get()).isBetween(1, 2);
    }

    @Test
    void aFailingPageDoesNotKeepTheNewsFromOthers() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        broadcaster.subscribe(wei, () -> {
            throw new IllegalStateException("broken page");
        });
        broadcaster.subscribe(wei, told::countDown);
        broadcaster.tell(List.of(wei));
        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readsAsWhoOpenedThePage() {
        MockVaadin.setup();
        try {
            List<String> readers = new CopyOnWriteArrayList<>();
            Div page = new Div();
            broadcaster.follow(
                    page,
                    wei,
                    () -> readers.add(SecurityContextHolder.getContext()
                            .getAuthentication()
                            .getName()));
            SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("wei", ""));
            UI.getCurrent().add(page);
            SecurityContextHolder.clearContext();

            broadcaster.tell(List.of(wei));

            await().pollInSameThread().until(() -> {
                MockVaadin.clientRoundtrip();
                return !readers.isEmpty();
            });
            assertThat(readers).containsOnly("wei");
            UI.getCurrent().remove(page);
            assertThat(broadcaster.followed()).isEmpty();
        } finally {
            MockVaadin.tearDown();
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void forgetsWhoWentAway() {
        Registration following = broadcaster.subscribe(wei, () -> {});
        assertThat(broadcaster.followed()).containsExactly(wei);
        following.remove();
        assertThat(broadcaster.followed()).isEmpty();
    }
}
