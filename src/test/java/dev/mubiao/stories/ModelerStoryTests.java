package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.PortalProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An administrator who is no programmer changes the process in a real browser. */
class ModelerStoryTests {

    private static final Logger LOG = LoggerFactory.getLogger(ModelerStoryTests.class);
    private static final List<String> PARTS = List.of(
            "countersign",
            "publish",
            "correction",
            "condition",
            "parallel",
            "inclusive",
            "timer",
            "notice",
            "call",
            "published",
            "notPassed");

    @TempDir
    private Path folder;

    @Test
    void addsAStepAndItsConditionWithoutWritingAnExpression() throws Exception {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        String url = "jdbc:h2:file:" + folder.resolve("portal") + ";AUTO_SERVER=TRUE";
        try (PortalProcess portal = PortalProcess.start(
                        folder.resolve("log"), "--spring.datasource.url=" + url, "--mubiao.demo.targets=false");
                Browser browser = new Browser(portal.root())) {
            Page page = browser.signIn("admin");
            String shipped = Files.readString(Path.of("processes", "target-approval.bpmn"));
            String draft = portal.root() + "/processes/drafts/" + begin(url, "增加领导签批", shipped);
            page.navigate(draft);

            String step = addsALeadersStep(page);
            String flow = sendsLargeAmountsThere(page, step);
            takesAMistakeBack(page, step);
            page.reload();
            findsItAllAgain(page, step, flow);
            Browser.picture(page, "modeler");
            downloads(page);
            losesNothingOffline(page, step);
            drawsEveryPart(page, portal.root() + "/processes/drafts/" + begin(url, "每种元素", shipped));
            opensFiveHundredElements(
                    page, portal.root() + "/processes/drafts/" + begin(url, "很大的流程", LargeModel.of(500)));
        }
    }

    private static String addsALeadersStep(Page page) {
        shape(page, "unitDecision").click();
        pad(page, "append.approval").click();
        page.keyboard().press("Escape");
        String step = page.locator(".djs-container > svg .djs-shape.selected").getAttribute("data-element-id");
        field(page, "textarea[name=name]").fill("单位负责人签批");
        field(page, "select[name=whoRole]").selectOption(new SelectOption().setLabel("单位负责人"));
        field(page, "input[name=workingDays]").fill("3");
        saved(page);
        assertThat(page.locator(".finding-mark.error").first()).isVisible();
        return step;
    }

    private static String sendsLargeAmountsThere(Page page, String step) {
        Locator drawn = page.locator(".djs-container > svg .djs-connection[data-element-id^=Flow_]");
        String flow = drawn.first().getAttribute("data-element-id");
        BoundingBox box = drawn.first().locator(".djs-visual > path").boundingBox();
        page.mouse().click(box.x + box.width - 30, box.y + box.height - 5);
        page.getByText("添加条件", new Page.GetByTextOptions().setExact(true)).click();
        Locator row = page.locator(".condition-row");
        row.locator("select").nth(0).selectOption(new SelectOption().setLabel("金额（元）"));
        row.locator("select").nth(1).selectOption(new SelectOption().setLabel("大于"));
        row.locator("input").fill("100万");
        row.locator("input").press("Tab");
        assertThat(row.locator("small")).hasText("1,000,000");
        saved(page);
        select(page, step);
        return flow;
    }

    private static void takesAMistakeBack(Page page, String step) {
        field(page, "textarea[name=name]").fill("写错了");
        assertThat(page.locator("[data-element-id=" + step + "] text")
                        .getByText("写错了")
                        .last())
                .isVisible();
        page.locator(".modeler-bar button").first().click();
        assertThat(field(page, "textarea[name=name]")).hasValue("单位负责人签批");
        saved(page);
    }

    private static void findsItAllAgain(Page page, String step, String flow) {
        assertThat(shape(page, step)).isVisible();
        select(page, step);
        assertThat(field(page, "textarea[name=name]")).hasValue("单位负责人签批");
        assertThat(field(page, "select[name=whoRole]")).hasValue("UNIT_LEADER");
        assertThat(field(page, "input[name=workingDays]")).hasValue("3");
        select(page, flow);
        assertThat(page.locator(".condition-row input")).hasValue("1000000");
    }

    private static void downloads(Page page) throws IOException {
        Assertions.assertThat(Files.readString(download(page, "BPMN"))).contains("${amount &gt; 1000000}");
        Assertions.assertThat(Files.readString(download(page, "SVG"))).contains("单位负责人签批");
        Assertions.assertThat(Files.readAllBytes(download(page, "PNG"))).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Path download(Page page, String format) {
        page.getByText("更多", new Page.GetByTextOptions().setExact(true)).click();
        Download download =
                page.waitForDownload(() -> page.getByText("下载 " + format).click());
        Assertions.assertThat(download.suggestedFilename()).endsWith("." + format.toLowerCase(java.util.Locale.ROOT));
        return download.path();
    }

    private static void losesNothingOffline(Page page, String step) {
        select(page, step);
        page.context().setOffline(true);
        field(page, "textarea[name=name]").fill("断网时改的名称");
        assertThat(page.locator(".modeler-state[data-state=offline]"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        String address = page.url();
        page.navigate("about:blank");
        page.context().setOffline(false);
        page.navigate(address);
        assertThat(page.locator("[data-element-id=" + step + "] text")
                        .getByText("断网时改的名称")
                        .last())
                .isVisible();
        saved(page);
    }

    /** What the palette offers, the server stores. */
    private static void drawsEveryPart(Page page, String address) {
        page.navigate(address);
        for (String part : PARTS) {
            assertThat(shape(page, "financeReview")).isVisible();
            select(page, "financeReview");
            pad(page, "append.more").click();
            page.locator(".djs-popup [data-id=append-" + part + "]").click();
            page.keyboard().press("Escape");
            saved(page);
        }
        Browser.picture(page, "modeler-parts");
    }

    private static void opensFiveHundredElements(Page page, String address) {
        page.navigate(address);
        Locator modeler = page.locator("mubiao-bpmn-modeler[data-opened-in]");
        assertThat(modeler).isVisible();
        LOG.info("a model of 500 elements was drawn within {} ms", modeler.getAttribute("data-opened-in"));
        assertThat(page.locator(".djs-container > svg .djs-shape[data-element-id=step498]"))
                .isAttached();
    }

    private static Locator shape(Page page, String id) {
        return page.locator(".djs-container > svg .djs-shape[data-element-id=" + id + "] .djs-hit");
    }

    private static Locator pad(Page page, String action) {
        return page.locator(".djs-context-pad .entry[data-action=\"" + action + "\"]");
    }

    private static Locator field(Page page, String selector) {
        return page.locator(".modeler-panel " + selector);
    }

    private static void select(Page page, String element) {
        page.evaluate("id => document.querySelector('mubiao-bpmn-modeler').select(id)", element);
    }

    private static void saved(Page page) {
        // The change may not have been noticed yet.
        page.waitForTimeout(400);
        assertThat(page.locator(".modeler-state[data-state=saved]")).isVisible();
    }

    private static UUID begin(String url, String name, String model) throws SQLException {
        UUID draft = UUID.randomUUID();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                PreparedStatement row = connection.prepareStatement("""
                        insert into model_draft (id, name, created_at, creator_name, changed_at, changer_name, saving, version)
                        values (?, ?, now(), '管理员', now(), '管理员', 0, 0)""");
                PreparedStatement state = connection.prepareStatement("""
                        insert into model_draft_state (id, draft_id, number, origin, began_at, saved_at, author_login,
                            author_name, model, told)
                        values (random_uuid(), ?, 1, 'CREATED', now(), now(), 'admin', '管理员', ?, true)""")) {
            row.setObject(1, draft);
            row.setString(2, name);
            row.executeUpdate();
            state.setObject(1, draft);
            state.setString(2, model);
            state.executeUpdate();
        }
        return draft;
    }
}
