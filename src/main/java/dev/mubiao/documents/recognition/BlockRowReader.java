package dev.mubiao.documents.recognition;

import dev.mubiao.documents.recognition.rows.CellTextCleaner;
import dev.mubiao.documents.recognition.rows.DocumentRow;
import dev.mubiao.forms.IndicatorBlock;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.IndicatorTable;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.platform.text.EndingBrackets;
import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the indicators of one block of a table, or of the year, out of rows that show several of them. */
final class BlockRowReader {

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final IndicatorTable table;
    private final ColumnHead head;
    private final @Nullable String block;
    private final IndicatorRowReader reader;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<SourceCell> unplaced = new ArrayList<>();
    private @Nullable String points;

    private BlockRowReader(IndicatorTable table, ColumnHead head, @Nullable String block) {
        this.table = table;
        this.head = head;
        this.block = block;
        this.reader = new IndicatorRowReader(table.alone(block), head.positions(table, block));
    }

    /** One for the year and one for each block. */
    static List<BlockRowReader> of(IndicatorTable table, ColumnHead head) {
        List<BlockRowReader> readers = new ArrayList<>();
        readers.add(new BlockRowReader(table, head, null));
        for (IndicatorBlock each : table.blocks()) {
            readers.add(new BlockRowReader(table, head, each.id()));
        }
        return readers;
    }

    @Nullable
    String block() {
        return block;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<SourceCell> unplaced() {
        List<SourceCell> all = new ArrayList<>(unplaced);
        all.addAll(reader.unplaced());
        return all;
    }

    /** @param shifted whether the row was put right */
    void read(DocumentRow row, boolean shifted) {
        List<SourceCell> cells = new ArrayList<>();
        Map<String, SourceCell> extra = new HashMap<>();
        boolean own = false;
        for (SourceCell cell : row.filled()) {
            IndicatorColumn column = head.column(cell);
            if (column == null) {
                if (block == null) {
                    cells.add(cell);
                }
            } else if (ColumnHead.of(table, column, block)) {
                own |= block == null ? !shared(column) : !level(column);
                if (column.free() == null) {
                    cells.add(column.product() == IndicatorField.LEVEL1 ? level(cell) : cell);
                } else if (extra.putIfAbsent(column.free(), cell) != null) {
                    unplaced.add(cell);
                }
            }
        }
        DocumentRow mine = new DocumentRow(row.line(), row.lastLine(), cells, false, row.block());
        if (!own) {
            reader.levels(mine);
            return;
        }
        int before = reader.indicators().size();
        if (!cells.isEmpty()) {
            reader.read(mine);
        }
        if (reader.indicators().size() == before) {
            unplaced.addAll(extra.values());
            return;
        }
        Indicator read = reader.indicators().get(before).withExtra(texts(extra));
        indicators.add(
                shifted
                        ? read.withOrigin(new Indicator.Origin(
                                IndicatorRowReader.SHIFTED, read.origin().cells()))
                        : read);
    }

    /** Levels that all blocks share are no indicator of the year. */
    private boolean shared(IndicatorColumn column) {
        return !table.blocks().isEmpty() && table.blocks().stream().allMatch(each -> table.shared(column, each.id()));
    }

    /** In a block, a line of which only the levels are filled belongs to the others. */
    private static boolean level(IndicatorColumn column) {
        return column.product() == IndicatorField.LEVEL1 || column.product() == IndicatorField.LEVEL2;
    }

    private SourceCell level(SourceCell cell) {
        if (!table.levelPoints()) {
            return cell;
        }
        Optional<EndingBrackets> brackets = EndingBrackets.of(CellTextCleaner.clean(cell.text()))
                .filter(found -> !found.before().isEmpty()
                        && DIGIT.matcher(found.inside()).find());
        points = brackets.map(EndingBrackets::inside).orElse(null);
        return brackets.map(found -> new SourceCell(cell.line(), cell.column(), found.before()))
                .orElse(cell);
    }

    private TreeMap<String, String> texts(Map<String, SourceCell> extra) {
        TreeMap<String, String> texts = new TreeMap<>();
        extra.forEach((column, cell) -> {
            FreeField field = table.freeField(column).orElseThrow();
            texts.put(column, FreeValueCollector.written(field, cell.text()));
        });
        if (points != null) {
            texts.put(IndicatorTable.LEVEL_POINTS, points);
        }
        return texts;
    }
}
