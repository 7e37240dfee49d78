package dev.mubiao.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import dev.mubiao.testing.Browser;
import dev.mubiao.testing.DemoPortalTest;
import dev.mubiao.testing.Documents;
import dev.mubiao.testing.documents.WordDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The document of an office has findings; it is marked, corrected in the same file, and taken over into its draft. */
@DemoPortalTest
class MarkedDocumentStoryTests {

    private static final String NAME = "食堂炊事设备更新";
    private static final String UNIT_IN_VALUE = "24间";
    private static final String NO_VALUE = "××";

    /** A table in which nothing is found, but for two values. */
    private static final String TABLE = Documents.projectTable("QH26T96001", NAME)
            .replace("苏晓禾0000-5550101", "苏晓禾")
            .replace("满意度指标\t满意度指标", "满意度指标\t服务对象满意度指标")
            .replace("≥\t24\t间\t30", "≥\t" + UNIT_IN_VALUE + "\t间\t20")
            .replace("=\t100\t%\t20", "=\t100\t%\t10")
            .replace("开学前完工率\t=\t100\t%", "维修工期\t≤\t60\t天")
            .replace("受益学生人数\t≥\t1080\t人\t20", "受益学生人数\t≥\t" + NO_VALUE + "\t人\t30")
            .replace("\t效益指标", "\t成本指标\t经济成本指标\t维修总成本\t≤\t260000\t元\t10\t否\n\t效益指标");

    @LocalServerPort
    private int port;

    @Test
    void whatIsCorrectedInTheMarkedDocumentReplacesTheDraftAndTheFindingsAreGone() throws IOException {
        Assumptions.assumeTrue(Browser.installed(), "no Chromium on this machine");
        try (Browser browser = Browser.at(port)) {
            Page page = browser.signIn("preparer1");
            page.navigate(browser.root() + "/import");
            upload(page, "目标表.docx", WordDocument.ofText(TABLE).file().content());
            assertThat(page.locator(".import-detail")).containsText("读取提示（2）");
            assertThat(page.locator(".import-detail")).containsText("度量单位列“间”重复");
            tablesAndDetailStandBelowEachOtherOnATelephone(page);
            Browser.picture(page, "import-findings");

            Locator mark = page.getByText("下载标注的文件");
            Download marked = page.waitForDownload(mark::click);
            Assertions.assertThat(marked.suggestedFilename()).isEqualTo("目标表-标注.docx");
            // The server keeps the document until the browser has it.
            assertThat(page.locator("a[download][href]")).hasCount(0);
            save(page);
            assertThat(page.locator(".import-remarks").getByText("已保存")).isVisible();
            page.getByText("完成", new Page.GetByTextOptions().setExact(true)).click();

            upload(page, marked.suggestedFilename(), corrected(marked));
            assertThat(page.locator("vaadin-grid").getByText(NAME).first()).isVisible();
            assertThat(page.locator(".import-detail")).not().containsText("读取提示");
            assertThat(mark).isHidden();
            save(page);
            page.locator("vaadin-radio-button").getByText("逐格替换已有草稿").click();
            assertThat(page.locator(".import-again")).containsText("替换后有 2 处变化");
            Browser.picture(page, "import-again");
            page.getByText("仍然导入").click();
            Locator row = page.locator(".import-remarks li").filter(new Locator.FilterOptions().setHasText("已替换"));
            row.getByText(NAME).click();

            page.waitForURL(Pattern.compile(".*/targets/[0-9a-f-]{36}$"));
            assertThat(page.locator("vaadin-dialog-overlay[opened]")).hasCount(0);
            assertThat(page.locator(".grid-row [id$=':VALUE']").first()).hasText("24");
            assertThat(page.locator(".grid-row").getByText("1080")).isVisible();
            assertThat(page.locator(".sheet-side-panel")).containsText("可以送审");
            Browser.picture(page, "import-replaced");
            page.navigate(browser.root() + "/targets");
            assertThat(page.locator("vaadin-grid").getByText(NAME)).hasCount(1);
        }
    }

    private static void tablesAndDetailStandBelowEachOtherOnATelephone(Page page) {
        page.setViewportSize(390, 844);
        BoundingBox tables = page.locator(".import-result > vaadin-grid").boundingBox();
        BoundingBox detail = page.locator(".import-detail").boundingBox();
        Assertions.assertThat(tables.width).isGreaterThan(300);
        Assertions.assertThat(detail.width).isGreaterThan(300);
        Assertions.assertThat(detail.y).isGreaterThanOrEqualTo(tables.y + tables.height);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);
        Browser.picture(page, "import-390");
        page.setViewportSize(1440, 900);
    }

    private static void upload(Page page, String name, byte[] document) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", document));
    }

    private static void save(Page page) {
        page.getByText("保存所选为草稿").click();
    }

    /** As a person does it who writes the right value wherever there is a comment. */
    private static byte[] corrected(Download marked) throws IOException {
        Map<String, String> right = new HashMap<>(Map.of(UNIT_IN_VALUE, "24", NO_VALUE, "1080"));
        try (InputStream file = marked.createReadStream();
                XWPFDocument document = new XWPFDocument(file);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (XWPFTableRow row : document.getTables().get(0).getRows()) {
                for (XWPFTableCell cell : row.getTableCells()) {
                    if (cell.getCTTc().xmlText().contains("commentReference")) {
                        String value = right.remove(cell.getText());
                        Assertions.assertThat(value)
                                .as("%s is marked", cell.getText())
                                .isNotNull();
                        cell.getParagraphs().get(0).getRuns().get(0).setText(value, 0);
                    }
                }
            }
            Assertions.assertThat(right).isEmpty();
            document.write(out);
            return out.toByteArray();
        }
    }
}
