package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.ModelerPage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What becomes of a draft when two want it, when a session ends, when a file comes from elsewhere: in a real browser. */
class SharedDraftStoryTests extends DraftStory {

    private static final String DEFINITIONS = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
            + " xmlns:flowable='http://flowable.org/bpmn' targetNamespace='http://example.org'>";

    @Test
    void aSecondAdministratorSeesWhoEditsAndTakesOverAndTheFirstLearnsIt() {
        String address = modeler.begin();
        modeler.select("unitReview");
        ModelerPage second = new ModelerPage(browser.signIn("admin2"), browser.root());
        second.open(address);
        Locator hisBar = second.page().locator(".lock-bar");
        assertThat(hisBar).containsText("系统管理员正在编辑");

        takeOver(second.page());
        assertThat(page.locator(".lock-bar")).containsText("顾明远正在编辑");
        assertThat(page.locator(".modeler-state")).hasText("只读");
        Browser.picture(page, "modeler-taken-over");
        second.select("unitReview");
        second.field("textarea[name=name]").fill("单位初审");
        second.saved();

        second.page().navigate(browser.root() + "/processes");
        assertThat(page.locator(".lock-bar")).containsText("现在没有人编辑");
        page.locator(".lock-bar vaadin-button").click();
        assertThat(modeler.label("unitReview")).containsText("单位初审");
        assertThat(page.locator(".lock-bar")).isHidden();
    }

    private static void takeOver(Page page) {
        page.locator(".lock-bar vaadin-button").click();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary],"
                        + " vaadin-confirm-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
    }

    @Test
    void whatWasDrawnAfterTheSessionEndedIsThereAfterSigningInAgain() {
        String address = modeler.begin();
        modeler.select("unitReview");
        modeler.field("textarea[name=name]").fill("会话期间的名称");
        modeler.saved();
        page.context().clearCookies();
        modeler.field("textarea[name=name]").fill("会话结束后的名称");
        assertThat(page.locator(".modeler-state[data-state=offline]")).isVisible();

        page.navigate(address);
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile(".*/processes/drafts/.*"));

        assertThat(modeler.label("unitReview")).containsText("会话结束后的名称");
        modeler.saved();
        page.reload();
        assertThat(modeler.label("unitReview")).containsText("会话结束后的名称");
    }

    @Test
    void aFileOfAnotherToolIsTakenInWithConsentOrRefusedWithTheReason() {
        modeler.begin();
        refused("broken.bpmn", DEFINITIONS + "<process id='p'>", "不是合法的 XML");
        refused("notes.bpmn", "这不是流程", "不是合法的 XML");
        refused("pom.xml", "<project><name>x</name></project>", "根元素“project”");
        refused("large.bpmn", "x".repeat(513 * 1024), "超过 512 KB");
        refused("table.docx", "PK", "只接受 .bpmn 或 .xml 文件");
        assertThat(modeler.shape("unitReview")).isVisible();

        modeler.upload(
                "leave.bpmn20.xml",
                (DEFINITIONS + "<process id='leave' name='请假'><startEvent id='s' name='开始'/>"
                                + "<userTask id='ask' name='审批' flowable:candidateGroups='managers'/>"
                                + "<scriptTask id='count' name='计算天数' scriptFormat='groovy'><script>x = 1</script></scriptTask>"
                                + "<endEvent id='e' name='结束'/><sequenceFlow id='f1' sourceRef='s' targetRef='ask'/>"
                                + "<sequenceFlow id='f2' sourceRef='ask' targetRef='count'/>"
                                + "<sequenceFlow id='f3' sourceRef='count' targetRef='e'/></process></definitions>")
                        .getBytes(StandardCharsets.UTF_8));
        Locator lines = page.locator("vaadin-dialog li, vaadin-dialog-overlay li");
        assertThat(lines.getByText("“计算天数”（scriptTask）原由系统自动执行").first()).isVisible();
        assertThat(lines.getByText("candidateGroups").first()).isVisible();
        Browser.picture(page, "modeler-intake");
        page.getByText("我同意把这 1 处自动任务改为由人办理的步骤").last().click();
        page.getByText("同意并导入").last().click();
        modeler.notice("已用上传的文件替换草稿");
        assertThat(modeler.label("count")).containsText("计算天数");
        page.reload();
        assertThat(modeler.label("count")).containsText("计算天数");
    }

    /** The dialog stays and says why, so that another file can be chosen. */
    private void refused(String file, String content, String reason) {
        modeler.upload(file, content.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".upload-refused").last()).containsText(reason);
        page.getByText("取消").last().click();
        assertThat(page.locator("vaadin-upload")).hasCount(0);
    }

    @Test
    void bothPicturesOfAComparisonMoveTogetherAndADraftIsDeletedInTheEnd() {
        modeler.begin();
        modeler.select("financeReview");
        modeler.field("input[name=workingDays]").fill("9");
        modeler.saved();
        modeler.more("与所依据的版本比较");
        page.waitForURL(Pattern.compile(".*/processes/compare.*"));
        assertThat(page.getByText("期限（工作日）：10 → 9")).isVisible();
        assertThat(page.locator("mubiao-bpmn-viewer .mark-changed")).hasCount(2);

        BoundingBox left = page.locator("mubiao-bpmn-viewer").first().boundingBox();
        page.mouse().move(left.x + 30, left.y + 30);
        page.mouse().down();
        for (int step = 1; step <= 6; step++) {
            page.mouse().move(left.x + 30 + 20 * step, left.y + 30 + 8 * step);
            page.waitForTimeout(120);
        }
        page.mouse().up();
        page.waitForFunction("""
                () => {
                  const at = [...document.querySelectorAll('mubiao-bpmn-viewer .viewport')].map((one) => one.getCTM());
                  return at.length === 2 && Math.abs(at[0].e - at[1].e) < 2 && Math.abs(at[0].f - at[1].f) < 2;
                }""");
        Browser.picture(page, "comparison-moved");

        page.navigate(browser.root() + "/processes");
        Locator cards = page.locator(".release-card").filter(new Locator.FilterOptions().setHasText("新草稿"));
        assertThat(cards.first()).isVisible();
        int before = cards.count();
        cards.first().getByText("删除").click();
        page.locator("vaadin-confirm-dialog vaadin-button[theme~=primary],"
                        + " vaadin-confirm-dialog-overlay vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(cards).hasCount(before - 1);
    }
}
