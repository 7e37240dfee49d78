package dev.mubiao.inbox.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.mubiao.directory.Actor;
import dev.mubiao.directory.Directory;
import dev.mubiao.directory.organisation.DirectoryAdministration;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.draft.TargetDrafts;
import dev.mubiao.testing.BoxRows;
import dev.mubiao.testing.Contents;
import dev.mubiao.testing.Organisation;
import dev.mubiao.testing.PortalTest;
import dev.mubiao.worklist.Assignee;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.WorkItemFilter;
import dev.mubiao.worklist.WorkItemQuery;
import dev.mubiao.worklist.query.WorkItems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a spreadsheet program finds in an exported box. */
@PortalTest
class BoxWorkbookTests {

    @Autowired
    DirectoryAdministration administration;

    @Autowired
    Directory directory;

    @Autowired
    TargetDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BoxWorkbook workbook;

    @Autowired
    WorkItemRowWriter rowWriter;

    @Autowired
    MessageSource messages;

    BoxRows rows;
    Actor reader;
    Assignee me;

    @BeforeEach
    void aReader() {
        Organisation organisation = new Organisation(administration, directory);
        reader = organisation.person("reader");
        me = Assignee.of(reader.id());
        rows = new BoxRows(
                jdbc,
                drafts.create(organisation.preparer(), organisation.unit(), Contents.complete("导出")),
                organisation.unit());
    }

    @Test
    void moneyIsANumberInYuanAndTimesAreTimesInShanghai() throws IOException {
        rows.line(me, "路面修补")
                .amount("1234567.89")
                .with("budget_year", 2026)
                .with("risk", 35)
                .with("due_at", Instant.parse("2026-03-09T09:30:00Z"))
                .add();

        List<Row> sheet = read(Box.TODO.query(), Locale.CHINA);

        Row line = sheet.get(1);
        assertThat(line.getCellText(0)).isEqualTo("路面修补");
        assertThat(line.getCellAsNumber(3)).contains(new BigDecimal("2026"));
        assertThat(line.getCellAsNumber(4)).contains(new BigDecimal("1234567.89"));
        assertThat(line.getCellAsDate(8)).contains(LocalDateTime.of(2026, 3, 2, 9, 0));
        assertThat(line.getCellAsDate(9)).contains(LocalDateTime.of(2026, 3, 9, 17, 30));
        assertThat(line.getCellAsNumber(10)).contains(new BigDecimal("35"));
    }

    @Test
    void aDeadlineThatIsOnlyAboutRightIsADateThatSaysSo() throws IOException {
        rows.line(me, "跨年项目")
                .with("due_at", Instant.parse("2026-03-09T09:30:00Z"))
                .with("due_about_year", 2026)
                .add();

        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            try (XSSFWorkbook office = new XSSFWorkbook(new ByteArrayInputStream(written(Box.TODO.query(), locale)))) {
                XSSFCell due = office.getSheetAt(0).getRow(1).getCell(9);
                assertThat(due.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 9, 17, 30));
                assertThat(due.getCellStyle().getDataFormatString().replace("\\", ""))
                        .isEqualTo(messages.getMessage(
                                "directory.calendar.about", new Object[] {"yyyy-mm-dd hh:mm"}, locale));
            }
        }
    }

    @Test
    void headsFollowTheLanguage() throws IOException {
        assertThat(read(Box.TODO.query(), Locale.CHINA).get(0).getCellText(4)).isEqualTo("金额（元）");
        assertThat(read(Box.TODO.query(), Locale.ENGLISH).get(0).getCellText(4)).isEqualTo("Amount (yuan)");
    }

    @Test
    void nothingThatSomebodyTypedBecomesAFormula() throws IOException {
        List<String> names = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "<b>&\"", "坏\u0001字");
        names.forEach(name -> rows.line(me, name).add());

        List<Row> sheet = read(Box.TODO.query(), Locale.CHINA);

        assertThat(sheet.subList(1, sheet.size())).allSatisfy(line -> {
            assertThat(line.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(line.getCell(0).getFormula()).isNull();
        });
        assertThat(sheet.subList(1, sheet.size()))
                .extracting(line -> line.getCellText(0))
                .contains("=1+1", "+1", "-1", "@SUM(A1)", "<b>&\"");
    }

    @Test
    void theFilterHoldsAndTheWritingCanBeStopped() throws IOException {
        for (int i = 0; i < BoxWorkbook.PAGE + 20; i++) {
            rows.line(me, i % 2 == 0 ? "道路" : "桥梁").add();
        }

        assertThat(read(Box.TODO.query(), Locale.CHINA)).hasSize(BoxWorkbook.PAGE + 21);
        assertThat(read(Box.TODO.query().matching(WorkItemFilter.NONE.withText("桥")), Locale.CHINA))
                .hasSize(BoxWorkbook.PAGE / 2 + 11);
        int written = workbook.write(
                () -> reader, Box.TODO.query(), Locale.CHINA, new ByteArrayOutputStream(), done -> false);
        assertThat(written).isEqualTo(BoxWorkbook.PAGE);
    }

    @Test
    void tooMuchIsRefusedBeforeAnythingIsWritten() {
        WorkItems many = mock(WorkItems.class);
        when(many.count(any(), any(), anyInt())).thenReturn(BoxWorkbook.LIMIT + 1);

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> new BoxWorkbook(many, rowWriter, messages).lines(reader, Box.TODO.query()));

        assertThat(refusal.key()).isEqualTo("inbox.export.tooMany");
    }

    private List<Row> read(WorkItemQuery query, Locale locale) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(written(query, locale)))) {
            return read.getFirstSheet().read();
        }
    }

    private byte[] written(WorkItemQuery query, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(() -> reader, query, locale, out, done -> true);
        return out.toByteArray();
    }
}
