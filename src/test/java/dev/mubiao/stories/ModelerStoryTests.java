package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.ModelerPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator who is no programmer changes the process in a real browser. */
@DemoPortalTest
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
            "deadline",
            "notice",
            "subprocess",
            "call",
            "published",
            "notPassed");

    @LocalServerPort
    private int port;

    @Test
    void addsAStepAndItsConditionWithoutWritingAnExpression() throws Exception {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            ModelerPage modeler = new ModelerPage(browser.signIn("admin"), browser.root());
            modeler.begin();

            String step = addsALeadersStep(modeler);
            String flow = sendsLargeAmountsThere(modeler, step);
            takesAMistakeBack(modeler, step);
            modeler.page().reload();
            findsItAllAgain(modeler, step, flow);
            Browser.picture(modeler.page(), "modeler");
            downloads(modeler);
            losesNothingOffline(modeler, step);
            drawsEveryPart(modeler);
            opensFiveHundredElements(modeler);
        }
    }

    private static String addsALeadersStep(ModelerPage modeler) {
        Page page = modeler.page();
        modeler.shape("unitDecision").click();
        modeler.pad("append.approval").click();
        page.keyboard().press("Escape");
        String step = modeler.chosenId();
        modeler.field("textarea[name=name]").fill("单位负责人签批");
        modeler.field("select[name=whoRole]").selectOption(new SelectOption().setLabel("单位负责人"));
        modeler.field("input[name=workingDays]").fill("3");
        modeler.saved();
        assertThat(page.locator(".finding-mark.error").first()).isVisible();
        return step;
    }

    private static String sendsLargeAmountsThere(ModelerPage modeler, String step) {
        Page page = modeler.page();
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
        modeler.saved();
        modeler.select(step);
        return flow;
    }

    private static void takesAMistakeBack(ModelerPage modeler, String step) {
        Page page = modeler.page();
        modeler.field("textarea[name=name]").fill("写错了");
        assertThat(page.locator("[data-element-id=" + step + "] text")
                        .getByText("写错了")
                        .last())
                .isVisible();
        page.locator(".modeler-bar button").first().click();
        assertThat(modeler.field("textarea[name=name]")).hasValue("单位负责人签批");
        modeler.saved();
    }

    private static void findsItAllAgain(ModelerPage modeler, String step, String flow) {
        Page page = modeler.page();
        assertThat(modeler.shape(step)).isVisible();
        modeler.select(step);
        assertThat(modeler.field("textarea[name=name]")).hasValue("单位负责人签批");
        assertThat(modeler.field("select[name=whoRole]")).hasValue("UNIT_LEADER");
        assertThat(modeler.field("input[name=workingDays]")).hasValue("3");
        modeler.select(flow);
        assertThat(page.locator(".condition-row input")).hasValue("1000000");
    }

    private static void downloads(ModelerPage modeler) throws IOException {
        Assertions.assertThat(Files.readString(download(modeler, "BPMN"))).contains("${amount &gt; 1000000}");
        Assertions.assertThat(Files.readString(download(modeler, "SVG"))).contains("单位负责人签批");
        Assertions.assertThat(Files.readAllBytes(download(modeler, "PNG"))).startsWith(0x89, 'P', 'N', 'G');
    }

    private static Path download(ModelerPage modeler, String format) {
        Page page = modeler.page();
        page.getByText("更多", new Page.GetByTextOptions().setExact(true)).click();
        Download download =
                page.waitForDownload(() -> page.getByText("下载 " + format).click());
        Assertions.assertThat(download.suggestedFilename()).endsWith("." + format.toLowerCase(java.util.Locale.ROOT));
        return download.path();
    }

    private static void losesNothingOffline(ModelerPage modeler, String step) {
        Page page = modeler.page();
        modeler.select(step);
        page.context().setOffline(true);
        modeler.field("textarea[name=name]").fill("断网时改的名称");
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
        modeler.saved();
    }

    /** What the palette offers, the server stores. */
    private static void drawsEveryPart(ModelerPage modeler) {
        Page page = modeler.page();
        modeler.begin();
        for (String part : PARTS) {
            assertThat(modeler.shape("financeReview")).isVisible();
            modeler.select("financeReview");
            modeler.pad("append.more").click();
            page.locator(".djs-popup [data-id=append-" + part + "]").click();
            page.keyboard().press("Escape");
            modeler.saved();
        }
        Browser.picture(page, "modeler-parts");
    }

    private static void opensFiveHundredElements(ModelerPage modeler) {
        Page page = modeler.page();
        modeler.begin(LargeModel.of(500));
        Locator drawn = page.locator("mubiao-bpmn-modeler[data-opened-in]");
        assertThat(drawn).isVisible();
        LOG.info("a model of 500 elements was drawn within {} ms", drawn.getAttribute("data-opened-in"));
        assertThat(page.locator(".djs-container > svg .djs-shape[data-element-id=step498]"))
                .isAttached();
    }
}
