package dev.mubiao.grid.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.CellMark;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridValue;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.MarkedFile;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import dev.mubiao.grid.read.GridBuilder;
import dev.mubiao.grid.read.TableAssembler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameTests {

    private static final CellAddress PLACE = CellAddress.ofSheet("表1", 2, 3);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final FrameWriter writer = new FrameWriter(written);

    @Test
    void whatWasReadArrivesAsItWas() throws IOException {
        List<DocumentGrid> grids = List.of(grid(new BigDecimal("0.95")), grid(new BigDecimal("-1E+5")));
        writer.grids(grids);
        writer.grids(List.of());
        FrameReader reader = reader(ReadLimits.STANDARD);
        assertThat(reader.answer()).isEqualTo(grids);
        assertThat(reader.answer()).isEmpty();
    }

    @Test
    void whatIsToBeMarkedArrivesWithItsMarksAndTheMarkedFileComesBack() throws IOException {
        SourceFile file = new SourceFile("表.xlsx", new byte[] {1, 2});
        List<CellMark> marks = List.of(new CellMark(PLACE, "请核对"));
        writer.file(file, marks);
        writer.file(file);
        writer.marked(new MarkedFile(DocumentFormat.DOCX, true, new byte[] {3}));
        writer.marked(new MarkedFile(DocumentFormat.PDF, false, new byte[0]));
        FrameReader reader = reader(ReadLimits.STANDARD);
        assertThat(reader.task())
                .isInstanceOfSatisfying(
                        ReaderTask.Mark.class, mark -> assertThat(mark.marks()).isEqualTo(marks));
        assertThat(reader.task()).isInstanceOf(ReaderTask.Read.class);
        MarkedFile marked = reader.marked();
        assertThat(marked.format()).isEqualTo(DocumentFormat.DOCX);
        assertThat(marked.drawn()).isTrue();
        assertThat(marked.content()).containsExactly(3);
        assertThatThrownBy(reader::marked).hasMessageContaining("marked as PDF");
    }

    @Test
    void aReasonArrivesWithItsArgumentsAndFile() throws IOException {
        writer.unreadable(new Unreadable(Unreadable.Reason.TOO_MANY_CELLS, PLACE, 100_000).within("包.zip/表.xlsx"));
        writer.unreadable(new Unreadable(Unreadable.Reason.PICTURE, "PNG"));
        FrameReader reader = reader(ReadLimits.STANDARD);
        assertThatThrownBy(reader::answer).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Unreadable.Reason.TOO_MANY_CELLS);
            assertThat(refused.refusal("包.zip").arguments()).containsExactly("包.zip/表.xlsx", PLACE.text(), 100_000L);
        });
        assertThatThrownBy(reader::answer).isInstanceOfSatisfying(Unreadable.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Unreadable.Reason.PICTURE);
            assertThat(refused.file()).isNull();
            assertThat(refused.arguments()).hasToString("[PNG]");
        });
    }

    @Test
    void anAnswerThatHoldsMoreThanAllowedIsNotBelieved() throws IOException {
        writer.grids(List.of(grid(BigDecimal.ONE)));
        ReadLimits fewer = new ReadLimits(1_000, 1_000, 9, 1, 9, 9);
        assertThatThrownBy(() -> reader(fewer).answer())
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Unreadable.class);
    }

    @Test
    void theFilesOfAnArchiveShareWhatTheyMayHold() throws IOException {
        writer.grids(List.of(grid(BigDecimal.ONE), grid(BigDecimal.ONE)));
        ReadLimits oneTable = new ReadLimits(1_000, 1_000, 1, 100, 9, 9);
        assertThatThrownBy(() -> reader(oneTable).answer()).hasMessageContaining("TOO_MANY_TABLES");
    }

    @Test
    void aFigureThatNobodyWroteIsNotBelieved() throws IOException {
        writer.grids(List.of(grid(new BigDecimal("1E+100000000"))));
        assertThatThrownBy(() -> reader(ReadLimits.STANDARD).answer()).hasMessageContaining("decimals");
    }

    @Test
    void bytesThatAreFlippedAreNoAnswerOrAnotherOne() throws IOException {
        writer.grids(List.of(grid(BigDecimal.TEN)));
        byte[] good = written.toByteArray();
        Random random = new Random(14);
        for (int round = 0; round < 2_000; round++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            try {
                assertThat(new FrameReader(new ByteArrayInputStream(bad), ReadLimits.STANDARD).answer())
                        .isNotNull();
            } catch (IOException | RuntimeException expected) {
                assertThat(expected).isNotInstanceOf(NullPointerException.class);
            }
        }
    }

    private FrameReader reader(ReadLimits limits) {
        return new FrameReader(new ByteArrayInputStream(written.toByteArray()), limits);
    }

    private static DocumentGrid grid(BigDecimal number) throws Unreadable {
        GridBuilder grid = new GridBuilder("表.xlsx", DocumentFormat.XLSX, ReadLimits.STANDARD);
        grid.paragraph(CellAddress.ofParagraph(1, 1), "标题\n𠀀", true);
        TableAssembler table = grid.table(PLACE);
        table.widths(List.of(756, 882));
        table.row(2, true);
        table.cell(PLACE, 0, 2, 2, "95%", new GridValue.Figure(number, true));
        table.row(4, false);
        table.cell(PLACE, 2, 1, 1, "9月30日", new GridValue.Day(LocalDate.of(2026, 9, 30)));
        table.cell(PLACE, 3, 1, 1, "");
        grid.lost(new LostContent(LostContent.Kind.MACROS, null));
        grid.lost(new LostContent(LostContent.Kind.IMAGE, PLACE));
        grid.property("mubiao", "1");
        return grid.grid();
    }
}
