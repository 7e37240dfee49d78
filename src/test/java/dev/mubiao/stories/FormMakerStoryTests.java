package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.Grant;
import dev.mubiao.directory.Person;
import dev.mubiao.directory.PersonDetails;
import dev.mubiao.directory.Role;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.testing.Api;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Organisation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form is made from a filled example, released by two, and followed from an empty sheet to the public page and back. */
@DemoPortalTest
class FormMakerStoryTests {

    private static final String NAME = "西渠闸门更新";

    /** As a spreadsheet has them on the clipboard. */
    private static final List<String> INDICATORS = List.of(
            "产出指标|数量指标|更新闸门数量|≥6座|工程股",
            "产出指标|质量指标|闸门验收合格率|＝100%|质监股",
            "产出指标|时效指标|闸门安装工期|≤60天|工程股",
            "产出指标|成本指标|闸门更新总成本|≤30万元|财务股",
            "效益指标|社会效益指标|受益农户数|≥260户|灌溉股",
            "满意度指标|服务对象满意度指标|农户满意度|≥90%|灌溉股");

    @LocalServerPort
    private int port;

    @Autowired
    private DirectoryAdministration administration;

    @Autowired
    private Directory directory;

    @Autowired
    private FourEyesSetting fourEyes;

    @Test
    void aFormOfAnExampleIsReleasedFilledApprovedPublishedAndReadBack() throws IOException {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            String second = secondAdministrator();
            Page page = browser.signIn("admin");
            String form = makes(page, browser.root());
            saysWhatCellsAre(page);
            proposes(page);
            releases(browser.root(), second, form);

            Page preparer = browser.signIn("preparer1");
            String target = begins(preparer, browser.root());
            fills(preparer);
            submits(preparer);
            new MainStory(browser.root()).approveAndPublish(target);

            JsonNode published = Api.anonymous(browser.root())
                    .get("/api/v1/public/targets/" + target)
                    .expect(200)
                    .body();
            Assertions.assertThat(published.toString()).contains(NAME, "西渠全部闸门", "闸门吊装");
            isReadBackEqual(preparer, browser.root(), target);
        }
    }

    /** Another one than the demo's, independent of whom it has: a third one opens her account. Four eyes are on from now. */
    private String secondAdministrator() {
        Actor admin = directory.personByLoginName("admin").map(Person::actor).orElseThrow();
        Actor third = administrator(admin, "third-admin");
        fourEyes.require(admin);
        return administrator(third, "second-admin").loginName();
    }

    private Actor administrator(Actor by, String login) {
        administration.createPerson(
                by,
                new PersonDetails(login, "某" + login, true, Set.of(Grant.of(Role.ADMINISTRATOR))),
                Organisation.PASSWORD);
        return directory.personByLoginName(login).map(Person::actor).orElseThrow();
    }

    /** @return the id of the form */
    private static String makes(Page page, String root) {
        page.navigate(root + "/form-versions");
        page.getByText("由样表新建").click();
        page.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload("样表.docx", "application/octet-stream", FilledFormExample.word()));
        page.getByText("建立草稿").click();
        page.waitForURL(Pattern.compile(".*/form-maker/.*"));
        assertThat(cell(page, "苏晓禾")).containsText("V 联系人");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** Two by a click, one by keys, and one too many, which is undone. */
    private static void saysWhatCellsAre(Page page) {
        cell(page, "青禾县第二中学").click();
        field(page, "vaadin-combo-box", "填写什么").locator("input").fill("实施单位");
        item(page, "vaadin-combo-box-item", "实施单位").click();
        assertThat(cell(page, "青禾县第二中学")).containsText("V 实施单位");

        cell(page, "北沟村").click();
        Browser.choose(field(page, "vaadin-select", "类型"), "单选");
        field(page, "vaadin-text-field", "选项").locator("input").fill("北沟村、南沟村");
        page.keyboard().press("Enter");
        Browser.awaitQuiet(page);
        Browser.picture(page, "form-maker");

        cell(page, "北沟村").focus();
        press(page, "ArrowDown", "Enter", "v");
        assertThat(page.locator(".example [data-place]:focus")).containsText("V 备案编号");
        press(page, "ArrowLeft", "ArrowLeft", "Enter", "l");
        assertThat(cell(page, "青禾县第二中学")).containsText("L 标签");
        press(page, "u");
        assertThat(cell(page, "青禾县第二中学")).containsText("V 实施单位");
    }

    private static void proposes(Page page) {
        page.getByText("完成，去发布").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        for (String label : List.of("起始年度", "终止年度")) {
            field(dialog, "vaadin-combo-box", label).locator("input").fill("2026");
            item(page, "vaadin-combo-box-item", "2026").click();
        }
        Locator units = field(dialog, "vaadin-multi-select-combo-box", "适用单位");
        units.locator("input").fill("101001");
        page.locator("vaadin-multi-select-combo-box-item:visible").first().click();
        units.locator("input").press("Escape");
        dialog.getByText("发布", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("vaadin-grid").getByText("待放行")).isVisible();
    }

    private static void releases(String root, String second, String form) {
        Api api = Api.as(root, second, Organisation.PASSWORD);
        String seen = api.get("/api/v1/forms/" + form).text("/form/seen");
        Api.Answer released = api.post("/api/v1/forms/" + form + "/release?version=1&seen=" + seen, Map.of())
                .expect(200);
        Assertions.assertThat(released.text("/state")).isEqualTo("released");
        Assertions.assertThat(released.text("/valid_from")).isEqualTo("2026");
        Assertions.assertThat(released.body().get("units")).hasSize(1);
    }

    /** @return the id of the target */
    private static String begins(Page page, String root) {
        page.navigate(root + "/targets");
        page.getByText("新建", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("vaadin-radio-button").getByText(FilledFormExample.TITLE).click();
        page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();
        page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static void fills(Page page) {
        page.locator("[id='field:PROJECT_NAME']").focus();
        type(page, NAME, "101-青禾县教育局", "苏晓禾");
        page.keyboard().type("03012026");
        press(page, "Tab", "Tab");
        press(page, "Space", "ArrowDown", "ArrowDown", "Enter", "Tab", "Tab");
        type(page, "青水备7号", "90", "30", "60", "20", "30", "10");
        type(page, "三年内更新西渠全部闸门。", "更新闸门6座，汛前投入使用。", "闸门吊装", "6座", "30");
        press(page, "Tab");
        page.evaluate(
                """
                html => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  document.activeElement
                    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }
                """,
                INDICATORS.stream()
                        .map(row -> Stream.of(row.split("\\|"))
                                .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>")))
                        .collect(Collectors.joining("", "<table>", "</table>")));
        assertThat(page.locator(".sheet-side-panel")).containsText("可以送审");
        Browser.picture(page, "form-maker-sheet");
    }

    private static void submits(Page page) {
        page.getByText("送审", new Page.GetByTextOptions().setExact(true)).first().click();
        page.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .locator("vaadin-button[theme~=primary]")
                .last()
                .click();
        assertThat(page.locator("vaadin-confirm-dialog-overlay[opened]")).hasCount(0);
        Browser.picture(page, "form-maker-submitted");
        assertThat(page.getByText("送审", new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }

    private static void isReadBackEqual(Page page, String root, String target) throws IOException {
        page.reload();
        page.getByText("下载", new Page.GetByTextOptions().setExact(true)).first().click();
        Download document = page.waitForDownload(() -> page.locator("vaadin-menu-bar-item:visible")
                .getByText("docx")
                .first()
                .click());
        Api api = Api.as(root, "preparer1");
        try (InputStream file = document.createReadStream()) {
            JsonNode read = api.upload("/api/v1/documents/read", document.suggestedFilename(), file.readAllBytes())
                    .expect(200)
                    .body();
            JsonNode kept =
                    api.get("/api/v1/targets/" + target).expect(200).body().get("content");
            Assertions.assertThat(content(read.at("/tables/0"))).isEqualTo(content(kept));
        }
    }

    /** Without where the document has it, and how it spells days, whose value stays. */
    private static String content(JsonNode table) {
        for (String name : List.of("title", "first_line", "line", "line_end")) {
            table.findParents(name).forEach(parent -> ((ObjectNode) parent).remove(name));
        }
        table.findParents("type").stream()
                .filter(field -> field.get("type").asText().equals("date"))
                .forEach(field -> ((ObjectNode) field).remove("text"));
        return table.toPrettyString();
    }

    private static Locator cell(Page page, String text) {
        return page.locator(".example td").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator field(Page page, String tag, String label) {
        return field(page.locator(".role-panel"), tag, label);
    }

    private static Locator field(Locator within, String tag, String label) {
        return within.locator(tag).filter(new Locator.FilterOptions().setHasText(label));
    }

    private static Locator item(Page page, String tag, String text) {
        return page.locator(tag + ":visible").getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    /** In one field after the other. */
    private static void type(Page page, String... texts) {
        for (String text : texts) {
            page.keyboard().insertText(text);
            page.keyboard().press("Tab");
        }
    }
}
