package dev.mubiao.grid.read;

import dev.mubiao.grid.CellAddress;
import dev.mubiao.grid.DocumentFormat;
import dev.mubiao.grid.DocumentGrid;
import dev.mubiao.grid.GridBlock;
import dev.mubiao.grid.GridParagraph;
import dev.mubiao.grid.LostContent;
import dev.mubiao.grid.ReadLimits;
import dev.mubiao.grid.SourceFile;
import dev.mubiao.grid.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects what a reader finds from top to bottom, and counts it against the limits. */
public final class GridBuilder {

    private final String fileName;
    private final DocumentFormat format;
    private final ReadBudget budget;
    private final List<Supplier<Optional<? extends GridBlock>>> blocks = new ArrayList<>();
    private final Set<LostContent> lost = new LinkedHashSet<>();
    private final Map<String, String> properties = new TreeMap<>();
    private int paragraphs;

    public GridBuilder(String fileName, DocumentFormat format, ReadLimits limits) {
        this(fileName, format, new ReadBudget(limits));
    }

    GridBuilder(String fileName, DocumentFormat format, ReadBudget budget) {
        this.fileName = fileName;
        this.format = format;
        this.budget = budget;
    }

    /** For a file of the archive that this one is: tables and unpacked bytes of all count together. */
    public GridBuilder member(String memberName, DocumentFormat memberFormat) {
        return new GridBuilder(memberName, memberFormat, budget);
    }

    public DocumentFormat format() {
        return format;
    }

    public ReadLimits limits() {
        return budget.limits();
    }

    /**
     * A text outside of tables; one that is blank only counts.
     *
     * @throws Unreadable if there are too many
     */
    public void paragraph(CellAddress address, String text, boolean heading) throws Unreadable {
        if (++paragraphs > budget.limits().paragraphs()) {
            throw new Unreadable(
                    Unreadable.Reason.TOO_MANY_PARAGRAPHS, budget.limits().paragraphs());
        }
        if (text.isBlank()) {
            return;
        }
        GridParagraph paragraph = new GridParagraph(address, text, heading);
        blocks.add(() -> Optional.of(paragraph));
    }

    /**
     * A table that begins here. Its rows may be added while further blocks are: it keeps its place, and a table within
     * one of its cells comes behind it. One that stays without a text is left out.
     *
     * @throws Unreadable if there are too many; those of a text are not counted, which are but runs of its lines
     */
    public TableAssembler table(CellAddress address) throws Unreadable {
        if (format != DocumentFormat.TEXT) {
            budget.table();
        }
        TableAssembler table = new TableAssembler(address, budget.limits());
        blocks.add(table::table);
        return table;
    }

    /** Opens a file that is an archive; what is unpacked of it counts. @throws IOException if it is broken */
    public BoundedZip unpack(SourceFile file) throws IOException {
        return new BoundedZip(file.content(), budget);
    }

    public void lost(LostContent content) {
        lost.add(content);
    }

    /** A custom property of the file. */
    public void property(String name, String value) {
        properties.put(name, value);
    }

    public DocumentGrid grid() {
        List<GridBlock> all = new ArrayList<>();
        blocks.forEach(block -> block.get().ifPresent(all::add));
        return new DocumentGrid(fileName, format, all, List.copyOf(lost), properties);
    }
}
