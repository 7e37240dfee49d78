package dev.mubiao.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import dev.mubiao.approval.notice.StepAssigneesChanged;
import dev.mubiao.approval.notice.StepBegun;
import dev.mubiao.approval.notice.StepDone;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.outbox.DeliveryException;
import dev.mubiao.outbox.OutboxDispatch;
import dev.mubiao.outbox.OutboxState;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetEvent.TargetPublished;
import dev.mubiao.targets.TargetId;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.ApprovalAction;
import dev.mubiao.worklist.TaskId;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From what happens to a request at a real HTTP server. */
@PortalTest
class WebhookTests {

    private static final String SECRET = "a secret of the office";

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    Webhooks webhooks;

    @Autowired
    WebhookRepository repository;

    @Autowired
    WebhookEventListener listener;

    @Autowired
    OutboxDispatch outbox;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    private record Received(Headers headers, String body) {}

    private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
    private volatile int answer = 204;
    private HttpServer server;
    private String url;
    private Actor admin;
    private Organisation organisation;
    private final TargetId target = TargetId.random();

    @BeforeEach
    void listen() throws Exception {
        received.clear();
        answer = 204;
        jdbc.sql("delete from outbox").update();
        organisation = new Organisation(administration, directory);
        admin = organisation.admin();
        webhooks.list(admin).forEach(webhook -> webhooks.remove(admin, webhook.id()));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        server.start();
        url = "http://127.0.0.1:" + server.getAddress().getPort() + "/oa";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCreatedTaskIsPostedWithAProofOfWhoSentIt() throws Exception {
        webhooks.register(admin, url, SECRET, EnumSet.of(WebhookEvent.TASK_CREATED), false);
        publish(begun());
        outbox.dispatch();

        assertThat(received).hasSize(1);
        Received request = received.get(0);
        String timestamp = request.headers().getFirst("X-Mubiao-Timestamp");
        assertThat(request.headers().getFirst("X-Mubiao-Signature"))
                .isEqualTo("sha256=" + hmac(timestamp + "." + request.body()));
        assertThat(Long.parseLong(timestamp)).isCloseTo(Instant.now().getEpochSecond(), within(60L));
        JsonNode body = json.readTree(request.body());
        assertThat(request.headers().getFirst("X-Mubiao-Delivery"))
                .isEqualTo(body.get("id").asText());
        assertThat(request.headers().getFirst("X-Mubiao-Event")).isEqualTo("task.created");
        assertThat(body.get("event").asText()).isEqualTo("task.created");
        assertThat(body.at("/data/target/id").asText()).isEqualTo(target.value().toString());
        assertThat(body.at("/data/target/name").asText()).isEqualTo("村道硬化");
        assertThat(body.at("/data/task").asText()).isEqualTo("task-7");
        assertThat(outbox.count(OutboxState.SENT)).isEqualTo(1);
    }

    @Test
    void aTaskThatWaitsForOthersIsPostedAsReassignedAndNotAsCreated() throws Exception {
        webhooks.register(
                admin, url, SECRET, EnumSet.of(WebhookEvent.TASK_CREATED, WebhookEvent.TASK_REASSIGNED), false);
        publish(new StepAssigneesChanged(
                target, "村道硬化", new TaskId("task-7"), "单位审核", List.of("zhang", "FINANCE_REVIEWER"), Instant.now()));
        outbox.dispatch();

        assertThat(received).hasSize(1);
        JsonNode body = json.readTree(received.get(0).body());
        assertThat(body.get("event").asText()).isEqualTo("task.reassigned");
        assertThat(body.at("/data/task").asText()).isEqualTo("task-7");
        assertThat(body.at("/data/to").toString()).isEqualTo("[\"zhang\",\"FINANCE_REVIEWER\"]");
    }

    @Test
    void theDatabaseHasNoSecretInPlainText() {
        Webhook webhook = webhooks.register(admin, url, SECRET, EnumSet.of(WebhookEvent.TASK_CREATED), false);
        assertThat(kept(webhook)).startsWith("{aes-gcm}").doesNotContain(SECRET);

        keep(webhook, SECRET);
        repository.sealPlainSecrets();
        assertThat(kept(webhook)).startsWith("{aes-gcm}").doesNotContain(SECRET);
        publish(begun());
        outbox.dispatch();
        assertThat(received).as("posted with the secret of an earlier version").hasSize(1);
    }

    @Test
    void aSecretOfAnotherKeyWaitsForThatKey() {
        Webhook webhook = webhooks.register(admin, url, SECRET, EnumSet.of(WebhookEvent.TASK_CREATED), false);
        keep(
                webhook,
                new SecretEncryptor(new SecretSettings("the key of another office", Path.of("none"))).seal(SECRET));
        publish(begun());
        outbox.dispatch();
        assertThat(received).isEmpty();
        assertThat(outbox.causes(OutboxState.PENDING))
                .singleElement()
                .asString()
                .contains("mubiao.secrets");
    }

    @Test
    void decisionsAndPublicationsArePostedToWhoWantsThem() throws Exception {
        webhooks.register(admin, url + "/decided", SECRET, EnumSet.of(WebhookEvent.TASK_DECIDED), false);
        webhooks.register(admin, url + "/published", SECRET, EnumSet.of(WebhookEvent.TARGET_PUBLISHED), false);
        Instant at = Instant.parse("2026-11-23T02:00:00Z");
        publish(begun());
        publish(new StepDone(target, "村道硬化", "单位审核", ApprovalAction.AGREE, "zhang", at));
        publish(new StepDone(target, "村道硬化", "单位审核", ApprovalAction.COMMENT, "zhang", at));
        // Others listen to a publication too and would look for the target.
        transaction.executeWithoutResult(
                status -> listener.tell(new TargetPublished(target, "村道硬化", "li", at, organisation.unit(), 3)));
        outbox.dispatch();

        assertThat(received).hasSize(2);
        List<JsonNode> bodies = new ArrayList<>();
        for (Received request : received) {
            bodies.add(json.readTree(request.body()));
        }
        assertThat(bodies)
                .extracting(body -> body.get("event").asText())
                .containsExactlyInAnyOrder("task.decided", "target.published");
        assertThat(bodies)
                .anySatisfy(body -> assertThat(body.at("/data/act").asText()).isEqualTo("AGREE"));
        assertThat(bodies)
                .anySatisfy(
                        body -> assertThat(body.at("/data/revision").asInt()).isEqualTo(3));
    }

    @Test
    void theSameDeliveryComesAgainUntilItIsTaken() {
        webhooks.register(admin, url, SECRET, EnumSet.of(WebhookEvent.TASK_CREATED), false);
        publish(begun());
        answer = 503;
        outbox.dispatch();
        answer = 302;
        outbox.dispatchAt(Duration.ofMinutes(2));
        answer = 200;
        outbox.dispatchAt(Duration.ofMinutes(10));
        outbox.dispatchAt(Duration.ofHours(10));

        assertThat(received)
                .hasSize(3)
                .extracting(request -> request.headers().getFirst("X-Mubiao-Delivery"))
                .containsOnly(received.get(0).headers().getFirst("X-Mubiao-Delivery"));
        assertThat(outbox.count(OutboxState.SENT)).isEqualTo(1);
    }

    @Test
    void aWebhookThatIsOffGetsNothing() {
        Webhook webhook = webhooks.register(admin, url, SECRET, EnumSet.allOf(WebhookEvent.class), false);
        publish(begun());
        webhooks.enable(admin, webhook.id(), false);
        publish(begun());
        outbox.dispatch();
        assertThat(received).isEmpty();
        assertThat(outbox.causes(OutboxState.FAILED)).hasSize(1);
    }

    @Test
    void secretsAreNotShownAndChangesAreAudited() throws Exception {
        Webhook webhook = webhooks.register(admin, url, SECRET, EnumSet.allOf(WebhookEvent.class), false);
        webhooks.remove(admin, webhook.id());
        assertThat(json.writeValueAsString(webhook)).doesNotContain(SECRET);
        assertThat(jdbc.sql("select summary from audit_entry where subject_id = :id and event = 'WebhookChanged'")
                        .param("id", webhook.id())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("登记推送地址 " + url, "删除推送地址 " + url);
    }

    @Test
    void onlyAdministratorsKeepThem() {
        Actor preparer = organisation.preparer();
        assertThatThrownBy(() -> webhooks.register(preparer, url, SECRET, EnumSet.allOf(WebhookEvent.class), false))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> webhooks.list(preparer)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://x.example/",
                "file:///etc/passwd",
                "http://a:b@x.example/",
                "http://x.example:70000/",
                "http://x.example:0/",
                "http://x.example/#part",
                "/path",
                "http://",
                "no url"
            })
    void otherAddressesAreRefused(String bad) {
        assertThatThrownBy(() -> webhooks.register(admin, bad, SECRET, EnumSet.allOf(WebhookEvent.class), false))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("webhooks.url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "localhost",
                "[::1]",
                "0.0.0.0",
                "169.254.169.254",
                "[fe80::1]",
                "100.100.100.200",
                "[fd00:ec2::254]",
                "[::ffff:127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "224.0.0.1",
                "2130706433",
            })
    void thisMachineAndItsLinkAreOutOfReachUnlessSet(String host) {
        WebhookAddressCheck usual = new WebhookAddressCheck(new WebhookSettings(true, false, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> usual.check(URI.create("http://" + host + "/")))
                .isInstanceOf(DeliveryException.class);
        assertThatThrownBy(() -> usual.checkEntered(URI.create("http://" + host + "/")))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("webhooks.url.local");
    }

    @Test
    void aHostThatNobodyKnowsIsRegisteredOnlyIfThatIsMeant() {
        String unknown = "https://nobody.invalid/hook";
        assertThatThrownBy(() -> webhooks.register(admin, unknown, SECRET, EnumSet.allOf(WebhookEvent.class), false))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(Webhooks.UNKNOWN_HOST);
        assertThat(webhooks.list(admin)).isEmpty();

        webhooks.register(admin, unknown, SECRET, EnumSet.allOf(WebhookEvent.class), true);

        assertThat(webhooks.list(admin)).extracting(Webhook::url).containsExactly(unknown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "172.16.0.9", "192.168.1.1", "100.64.0.1", "[fd12::1]"})
    void privateNetworksAreReachedUnlessForbidden(String host) throws Exception {
        new WebhookAddressCheck(new WebhookSettings(true, false, Duration.ofSeconds(1)))
                .check(URI.create("http://" + host + "/"));
        WebhookAddressCheck strict = new WebhookAddressCheck(new WebhookSettings(false, false, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> strict.check(URI.create("http://" + host + "/")))
                .isInstanceOf(DeliveryException.class);
        assertThatThrownBy(() -> strict.checkEntered(URI.create("http://" + host + "/")))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo("webhooks.url.private");
        strict.check(URI.create("http://203.0.113.7/"));
        assertThat(strict.checkEntered(URI.create("http://203.0.113.7/"))).isTrue();
    }

    private StepBegun begun() {
        return new StepBegun(target, "村道硬化", new TaskId("task-7"), "单位审核", Instant.now());
    }

    private String kept(Webhook webhook) {
        return jdbc.sql("select secret from webhook where id = :id")
                .param("id", webhook.id())
                .query(String.class)
                .single();
    }

    private void keep(Webhook webhook, String secret) {
        jdbc.sql("update webhook set secret = :secret where id = :id")
                .param("secret", secret)
                .param("id", webhook.id())
                .update();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static String hmac(String text) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
