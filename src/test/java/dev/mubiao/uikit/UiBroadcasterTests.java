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

    private final UiBroadcaster news = new UiBroadcaster();
    private final UUID wei = UUID.randomUUID();
    private final UUID lan = UUID.randomUUID();

    @AfterEach
    void stop() {
        news.destroy();
    }

    @Test
    void tellsThoseConcernedAndNobodyElseInAThreadOfItsOwn() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        AtomicInteger others = new AtomicInteger();
        Thread[] teller = new Thread[1];
        news.subscribe(lan, others::incrementAndGet);
        news.subscribe(wei, () -> {
            teller[0] = Thread.currentThread();
            told.countDown();
        });
        news.tell(List.of(wei));
        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(teller[0]).isNotSameAs(Thread.currentThread());
        assertThat(others).hasValue(0);
    }

    @Test
    void gathersManyNewsIntoOneCall() throws InterruptedException {
        AtomicInteger calls = new AtomicInteger();
        news.subscribe(wei, calls::incrementAndGet);
        for (int i = 0; i < 200; i++) {
            news.tell(List.of(wei));
        }
        Thread.sleep(600);
        assertThat(calls.get()).isBetween(1, 2);
    }

    @Test
    void aFailingPageDoesNotKeepTheNewsFromOthers() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        news.subscribe(wei, () -> {
            throw new IllegalStateException("broken page");
        });
        news.subscribe(wei, told::countDown);
        news.tell(List.of(wei));
        assertThat(told.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readsAsWhoOpenedThePage() {
        MockVaadin.setup();
        try {
            List<String> readers = new CopyOnWriteArrayList<>();
            Div page = new Div();
            news.follow(
                    page,
                    wei,
                    () -> readers.add(SecurityContextHolder.getContext()
                            .getAuthentication()
                            .getName()));
            SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("wei", ""));
            UI.getCurrent().add(page);
            SecurityContextHolder.clearContext();

            news.tell(List.of(wei));

            await().pollInSameThread().until(() -> {
                MockVaadin.clientRoundtrip();
                return !readers.isEmpty();
            });
            assertThat(readers).containsOnly("wei");
            UI.getCurrent().remove(page);
            assertThat(news.followed()).isEmpty();
        } finally {
            MockVaadin.tearDown();
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void forgetsWhoWentAway() {
        Registration following = news.subscribe(wei, () -> {});
        assertThat(news.followed()).containsExactly(wei);
        following.remove();
        assertThat(news.followed()).isEmpty();
    }
}
