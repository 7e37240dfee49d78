package dev.mubiao.grid.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridCell;
import dev.mubiao.grid.GridRow;
import dev.mubiao.grid.GridTable;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.Unreadable.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, comma-separated values and archives. */
class FileReadingTests {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final FileReading reading = new FileReading(ReadLimits.STANDARD);

    @Test
    void linesOfSeveralCellsAreATableAndOthersAreParagraphs() throws Unreadable {
        DocumentGrid grid = only("绩效目标表\n\n名称\t金额\n\"一\n二\"\t3\n甲\t\"四\n五\"\t\n单位：万元\n丙\t丁", GB18030);

        assertThat(grid.format()).isEqualTo(DocumentFormat.TEXT);
        assertThat(grid.blocks())
                .extracting(block -> block.address().key())
                .containsExactly("line:1/1", "line:3/1", "line:8/1", "line:9/1");
        GridTable table = (GridTable) grid.blocks().get(1);
        assertThat(table.columns()).isEqualTo(3);
        assertThat(table.rows()).extracting(GridRow::number).containsExactly(3, 4, 5);
    }

    @Test
    void cellsOfATextKeepTheirPlaces() throws Unreadable {
        GridTable table = (GridTable) only("甲\t\"四\n五\"\t末\n\t\t丁", StandardCharsets.UTF_16LE)
                .blocks()
                .get(0);

        assertThat(table.rows().get(0).cells()).extracting(GridCell::text).containsExactly("甲", "四\n五", "末");
        assertThat(table.rows().get(0).cells())
                .extracting(cell -> cell.address().key())
                .containsExactly("line:1/1", "line:1/2", "line:2/3");
        assertThat(table.rows().get(1).cells()).extracting(GridCell::text).containsExactly("", "", "丁");
    }

    @Test
    void aLongTextIsRefused() {
        FileReading brief = new FileReading(new ReadLimits(1_000, 1_000, 1, 100, 9, 3));
        assertThatThrownBy(() -> brief.read(file("表.txt", "一\n\n\n四", StandardCharsets.UTF_8)))
                .hasMessageContaining("TOO_MANY_PARAGRAPHS");
        assertThatThrownBy(() -> brief.read(file("表.txt", "\t".repeat(20) + "x", StandardCharsets.UTF_8)))
                .hasMessageContaining("TOO_MANY_COLUMNS");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "|"})
    void valuesAreReadWhateverDividesThem(String delimiter) throws Unreadable {
        String text = "名称,目标,金额,\r\n,,,\r\n道路,\"第一行\r\n第二行\",\"7\"\"寸\",\r\n".replace(",", delimiter);
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16)) {
            DocumentGrid grid = only("\uFEFF" + text, charset);

            assertThat(grid.format()).isEqualTo(DocumentFormat.CSV);
            GridTable table = (GridTable) grid.blocks().get(0);
            assertThat(table.columns()).isEqualTo(3);
            assertThat(table.rows()).extracting(GridRow::number).containsExactly(1, 3);
            assertThat(table.rows().get(1).cells())
                    .extracting(GridCell::text)
                    .containsExactly("道路", "第一行\n第二行", "7\"寸");
        }
    }

    @Test
    void linesWithinAFieldAreNoRows() throws Unreadable {
        GridTable table = (GridTable) only("a,b\n\"1\r\n2\",3\n,\n\"4\n5\n6\",7\n8,9\n", StandardCharsets.UTF_8)
                .blocks()
                .get(0);

        assertThat(table.rows()).extracting(GridRow::number).containsExactly(1, 2, 4, 5);
        assertThat(table.rows())
                .extracting(row -> row.cells().get(0).address().key())
                .containsExactly("line:1/1", "line:2/1", "line:5/1", "line:8/1");
    }

    @Test
    void emptyFieldsLeaveTheirColumnsFree() throws Unreadable {
        GridTable table = (GridTable)
                only("a,b,c\n,,3\n1,,\n", StandardCharsets.UTF_8).blocks().get(0);

        assertThat(table.rows().get(1).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.column()).isEqualTo(2);
            assertThat(cell.address().key()).isEqualTo("line:2/3");
        });
    }

    @Test
    void theGuardOfAFormulaIsTakenOff() throws Unreadable {
        GridTable table = (GridTable) only("指标,值\n'=1+1,'-5%\n=,''+1\n", StandardCharsets.UTF_8)
                .blocks()
                .get(0);

        assertThat(table.rows().get(1).cells()).extracting(GridCell::text).containsExactly("=1+1", "-5%");
        assertThat(table.rows().get(2).cells()).extracting(GridCell::text).containsExactly("=", "'+1");
    }

    @Test
    void eachFileOfAnArchiveIsReadByItsContent() throws IOException {
        byte[] archive = zip(Map.of(
                "一/表.docx", "名称,金额\n甲,1\n".getBytes(GB18030),
                "二/表.xlsx", "名称\t金额".getBytes(StandardCharsets.UTF_8),
                "__MACOSX/一/._表.docx", new byte[] {0, 5, 22, 7},
                "二/~$表.xlsx", new byte[] {0, 1},
                "Thumbs.db", new byte[] {0, 1}));

        List<DocumentGrid> grids = reading.read(new SourceFile("包.zip", archive));

        assertThat(grids).extracting(DocumentGrid::fileName).containsExactly("包.zip/一/表.docx", "包.zip/二/表.xlsx");
        assertThat(grids).extracting(DocumentGrid::format).containsExactly(DocumentFormat.CSV, DocumentFormat.TEXT);
    }

    @Test
    void aFileOfAnArchiveThatCannotBeReadIsNamed() throws IOException {
        byte[] inner = zip(Map.of("表.txt", "甲\t乙".getBytes(GB18030)));
        refused(zip(Map.of("内.zip", inner)), "包.zip/内.zip", Reason.NESTED_ARCHIVE);
        refused(zip(Map.of("照片.jpg", new byte[] {-1, -40, -1, -32})), "包.zip/照片.jpg", Reason.PICTURE);
        refused(zip(Map.of("空.txt", new byte[0])), "包.zip/空.txt", Reason.EMPTY);
        refused(zip(Map.of("大.txt", new byte[20 * 1024 * 1024 + 1])), "包.zip/大.txt", Reason.TOO_LARGE);
        byte[] good = zip(Map.of("表.txt", "甲\t乙".getBytes(GB18030)));
        byte[] encrypted = good.clone();
        encrypted[6] |= 1;
        encrypted[centralDirectory(good) + 8] |= 1;
        refused(encrypted, "包.zip/表.txt", Reason.ENCRYPTED);
        byte[] damaged = good.clone();
        damaged[30 + "表.txt".getBytes(StandardCharsets.UTF_8).length] = -1; // a kind of block that Deflate has not
        refused(damaged, "包.zip/表.txt", Reason.BROKEN);
        refused(Arrays.copyOf(good, good.length - 10), "包.zip", Reason.BROKEN);
        refused(zip(Map.of("Thumbs.db", new byte[1])), "包.zip", Reason.EMPTY);
    }

    @Test
    void anArchiveHoldsAHundredFilesAndUnpacksToWhatAllMayTake() throws IOException {
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= 100; i++) {
            many.put(i + ".txt", "甲\t乙".getBytes(GB18030));
        }
        refused(zip(many), "包.zip", Reason.TOO_MANY_FILES);
        Map<String, byte[]> large = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            large.put(i + ".txt", "甲\t乙\n".repeat(10_000).getBytes(GB18030));
        }
        FileReading brief = new FileReading(new ReadLimits(100_000, 200_000, 9, 50_000, 9, 50_000));
        assertThatThrownBy(() -> brief.read(new SourceFile("包.zip", zip(large))))
                .isInstanceOfSatisfying(Unreadable.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(Reason.UNPACKED_TOO_LARGE);
                    assertThat(refused.file()).isEqualTo("包.zip/3.txt");
                });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ZIP")
    void everyFormatHasItsReader(DocumentFormat format) {
        assertThat(FileReading.reader(format).format()).isEqualTo(format);
    }

    @Test
    void whatHasNoTextIsEmpty() {
        assertThatThrownBy(() -> only(",,\n,,\n", StandardCharsets.UTF_8)).hasMessageContaining("EMPTY");
        assertThatThrownBy(() -> only("\t\n\t", StandardCharsets.UTF_8)).hasMessageContaining("EMPTY");
    }

    private void refused(byte[] archive, String file, Reason reason) {
        assertThatThrownBy(() -> reading.read(new SourceFile("包.zip", archive)))
                .isInstanceOfSatisfying(Unreadable.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.refusal("包.zip").arguments()[0]).isEqualTo(file);
                });
    }

    /** Where the list of the files begins. */
    private static int centralDirectory(byte[] archive) {
        return new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    }

    private DocumentGrid only(String text, Charset charset) throws Unreadable {
        List<DocumentGrid> grids = reading.read(file("表", text, charset));
        assertThat(grids).hasSize(1);
        return grids.get(0);
    }

    private static SourceFile file(String name, String text, Charset charset) {
        return new SourceFile(name, text.getBytes(charset));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
