package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.ModelerPage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What makes drawing a process quick, in a real browser: to find, to copy, to put in order, to do all by keys. */
class DrawingStoryTests extends DraftStory {

    @Test
    void anElementIsFoundByItsChineseName() {
        modeler.begin();
        Locator field = page.locator(".djs-search-input input");
        Locator found = page.locator(".djs-search-result");

        page.locator(".modeler-bar button[title*='Ctrl+F']").click();
        // As an input method writes: without keys that a page hears.
        page.keyboard().insertText("财政");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("财政审核");
        Browser.picture(page, "modeler-search");
        page.keyboard().press("Enter");
        assertThat(modeler.chosen()).hasAttribute("data-element-id", "financeReview");

        modeler.field("textarea[name=name]").press("Control+f");
        assertThat(field).isFocused();
        page.keyboard().insertText("公开发布");
        assertThat(found).containsText("公开发布");
        page.keyboard().insertText("不存在");
        assertThat(page.locator(".djs-search-results [role=status]")).hasText("没有找到");
        page.keyboard().press("Escape");
        assertThat(field).isHidden();
    }

    @Test
    void chosenElementsAreAlignedAndSpacedEvenly() {
        modeler.begin();
        modeler.select("financeReview");
        modeler.keys("ArrowDown", "ArrowDown", "ArrowDown", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight");
        BoundingBox before = box("financeReview");
        Assertions.assertThat(before.y).isGreaterThan(box("unitReview").y);

        fromMenu("align-elements-middle");
        Assertions.assertThat(box("financeReview").y)
                .isCloseTo(box("unitReview").y, Assertions.within(1.0))
                .isCloseTo(box("publication").y, Assertions.within(1.0));

        fromMenu("distribute-elements-horizontal");
        double left = box("financeReview").x - box("unitReview").x;
        double right = box("publication").x - box("financeReview").x;
        Assertions.assertThat(left).isCloseTo(right, Assertions.within(2.0));
        modeler.saved();
    }

    /** Chooses the three steps of the middle row and what the menu of several elements offers. */
    private void fromMenu(String entry) {
        modeler.shape("unitReview").click();
        for (String step : new String[] {"financeReview", "publication"}) {
            modeler.shape(step)
                    .click(new Locator.ClickOptions()
                            .setModifiers(java.util.List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        }
        modeler.pad("align-elements").click();
        page.locator(".djs-popup .entry[data-id=" + entry + "]").click();
    }

    @Test
    void whatIsCopiedInOneDraftIsPastedIntoAnotherWindow() {
        modeler.begin();
        modeler.select("financeReview");
        modeler.field("input[name=workingDays]").fill("7");
        modeler.saved();
        modeler.keys("Control+c", "Control+v");
        assertThat(modeler.label("financeReview")).hasCount(1);
        String here = modeler.chosenId();
        Assertions.assertThat(here).isNotEqualTo("financeReview");

        Page second = page.context().newPage();
        ModelerPage other = new ModelerPage(second, browser.root());
        other.begin();
        other.keys("Control+v");
        String there = other.chosenId();
        assertThat(other.field("textarea[name=name]")).hasValue("财政审核");
        assertThat(other.field("input[name=workingDays]")).hasValue("7");
        assertThat(other.field("select[name=whoRole]")).hasValue("FINANCE_REVIEWER");
        other.saved();
        second.reload();
        assertThat(other.shape(there)).isVisible();
        Browser.picture(second, "modeler-pasted");
    }

    @Test
    void aGroupOfStepsAndATimeLimitAreDrawnByKeysAndWork() throws SQLException {
        modeler.begin();
        modeler.select("unitDecision");
        String group = modeler.add("子流程");
        modeler.keys("k");
        page.getByText("添加条件", new Page.GetByTextOptions().setExact(true)).click();
        Locator row = page.locator(".condition-row");
        row.locator("select").nth(0).selectOption(new SelectOption().setLabel("金额（元）"));
        row.locator("select").nth(1).selectOption(new SelectOption().setLabel("大于"));
        row.locator("input").fill("1万");
        row.locator("input").press("Tab");

        modeler.select(group);
        modeler.keys("j");
        String step = modeler.add("审批环节");
        modeler.field("textarea[name=name]").fill("科室复核");
        modeler.field("select[name=whoRole]").selectOption(new SelectOption().setLabel("财政审核人"));
        modeler.add("超时处理");
        modeler.field("textarea[name=name]").fill("三天未办");
        modeler.field("input[name=timerCount]").fill("3");
        modeler.field("select[name=timerUnit]").selectOption("days");
        assertThat(modeler.field("input[name=interrupting]")).not().isChecked();
        modeler.add("通知");
        modeler.field("textarea[name=name]").fill("提醒填报人");
        modeler.add("结束");
        modeler.select(step);
        modeler.add("结束");
        modeler.select(group);
        modeler.connect("财政审核");
        modeler.saved();
        assertThat(page.locator(".finding-mark.error")).hasCount(0);
        page.locator(".modeler-bar button[title='显示全图']").click();
        Browser.picture(page, "modeler-group");

        release();
        runThrough();
    }

    private void release() {
        page.locator(".view-header vaadin-button[theme~=primary]:visible")
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/processes/release/.*"));
        page.locator(".release-form vaadin-text-area textarea").fill("一万元以上先由科室复核");
        page.locator(".view-header vaadin-button[theme~=primary]:visible")
                .last()
                .click();
        page.waitForURL(Pattern.compile(".*/processes$"));
    }

    private void runThrough() throws SQLException {
        MainStory story = new MainStory(browser.root());
        Map<String, Object> agree = Map.of("verb", "agree", "opinion", "同意");
        Api preparer = Api.as(browser.root(), "preparer1");
        Api finance = Api.as(browser.root(), "finance1");
        String target = story.importDocument("QH26T95001", "实验室通风改造");
        story.submitExplained(target);
        story.decide(Api.as(browser.root(), "unitreviewer1"), target, agree);
        MainStory.task(finance, target);
        Assertions.assertThat(timers()).hasSize(1);

        makeTimersDue();
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> timers().isEmpty());
        Assertions.assertThat(
                        preparer.get("/api/v1/notices").expect(200).response().body())
                .contains("提醒填报人");

        // The step went on waiting, and is done now: the group ends, and the review after it begins.
        String inGroup = MainStory.task(finance, target);
        story.decide(finance, target, agree);
        Assertions.assertThat(MainStory.task(finance, target)).isNotEqualTo(inGroup);
    }

    private java.util.List<String> timers() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select ID_ from ACT_RU_JOB where HANDLER_TYPE_ = 'timer-transition'");
            Stream.Builder<String> ids = Stream.builder();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids.build().toList();
        }
    }

    private void makeTimersDue() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update ACT_RU_JOB set DUEDATE_ = dateadd(minute, -1, now())");
        }
    }

    private BoundingBox box(String element) {
        return modeler.shape(element).boundingBox();
    }
}
