package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import dev.mubiao.formmaker.RoleEdits;
import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.example.ExampleLine;
import dev.mubiao.formmaker.example.ExampleTable;
import dev.mubiao.formmaker.example.IndicatorArea;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.grid.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Draws an example with the role of each cell: by its colour, a letter and a word. Arrow keys move, Enter picks. */
class ExampleGrid extends Div {

    /** Moves the focus to the cell beside, or to the one above or below that stands over the middle of this one. */
    private static final String MOVE = """
            const key = event.key;
            if (!key.startsWith('Arrow')) return;
            const cell = event.target.closest('[data-place]');
            if (!cell) return;
            event.preventDefault();
            const from = cell.getBoundingClientRect();
            const level = key === 'ArrowLeft' || key === 'ArrowRight';
            const forward = key === 'ArrowRight' || key === 'ArrowDown';
            let best = null, least = Infinity;
            for (const other of this.querySelectorAll('[data-place]')) {
              if (other === cell) continue;
              const to = other.getBoundingClientRect();
              const ahead = level ? (forward ? to.left - from.right : from.left - to.right)
                                  : (forward ? to.top - from.bottom : from.top - to.bottom);
              if (ahead < -1) continue;
              const middle = level ? from.top + Math.min(from.height, 20) / 2 : from.left + Math.min(from.width, 40) / 2;
              const aside = level ? Math.max(to.top - middle, middle - to.bottom, 0)
                                  : Math.max(to.left - middle, middle - to.right, 0);
              const far = ahead + aside * 10;
              if (far < least) { least = far; best = other; }
            }
            best?.focus();
            """;

    /** One cell is in the order of the Tab key: the one that had the focus last. */
    private static final String STOP = """
            const cell = event.target.closest('[data-place]');
            if (!cell) return;
            this.querySelectorAll('[data-place][tabindex="0"]').forEach(other => other.setAttribute('tabindex', '-1'));
            cell.setAttribute('tabindex', '0');
            """;

    /** Rows of indicators that are drawn: all are alike to the form. */
    static final int MOST_INDICATORS = 40;

    private final transient Function<CellRole, String> held;
    private final transient Consumer<CellAddress> pick;
    private final Map<String, Element> cells = new HashMap<>();

    /** @param held says what a cell holds @param pick gets the cell that was picked */
    ExampleGrid(Function<CellRole, String> held, Consumer<CellAddress> pick) {
        this.held = held;
        this.pick = pick;
        addClassName("example");
        getElement()
                .executeJs("this.addEventListener('keydown', event => {" + MOVE + "});"
                        + "this.addEventListener('focusin', event => {" + STOP + "})");
    }

    void show(Proposal proposal, @Nullable CellAddress picked) {
        getElement().removeAllChildren();
        cells.clear();
        lines(proposal, proposal.sheet().before());
        if (proposal.sheet().title() != null) {
            Element title = new Element("p");
            title.getClassList().add("example-title");
            fill(title, proposal, proposal.sheet().title());
            getElement().appendChild(title);
        }
        lines(proposal, proposal.sheet().above());
        Element body = new Element("tbody");
        IndicatorArea area = proposal.sheet().indicators();
        int from = area == null ? 0 : area.head() + 1 + MOST_INDICATORS;
        int to = area == null ? 0 : area.end();
        ExampleTable drawnTable = proposal.sheet().table().keeping(row -> row < from || row >= to);
        for (int row = 0; row < drawnTable.rows(); row++) {
            Element line = new Element("tr");
            for (ExampleCell cell : drawnTable.row(row)) {
                Element drawn = new Element("td");
                drawn.setAttribute("colspan", Integer.toString(cell.columnSpan()));
                drawn.setAttribute("rowspan", Integer.toString(cell.rowSpan()));
                fill(drawn, proposal, cell);
                line.appendChild(drawn);
            }
            body.appendChild(line);
        }
        Element table = new Element("table");
        table.getClassList().add("sheet-form");
        table.setAttribute("aria-label", getTranslation("formmaker.maker.original"));
        table.appendChild(body);
        Element scroll = new Element("div");
        scroll.getClassList().add("sheet-form-scroll");
        scroll.appendChild(table);
        getElement().appendChild(scroll);
        if (to > from) {
            getElement().appendChild(new Element("p").setText(getTranslation("formmaker.maker.notDrawn", to - from)));
        }
        lines(proposal, proposal.sheet().below());
        select(picked);
    }

    private void lines(Proposal proposal, List<ExampleLine> lines) {
        for (ExampleLine line : lines) {
            for (ExampleCell cell : line.cells()) {
                Element paragraph = new Element("p");
                fill(paragraph, proposal, cell);
                getElement().appendChild(paragraph);
            }
        }
    }

    private void fill(Element drawn, Proposal proposal, ExampleCell cell) {
        CellRole role = proposal.role(cell.place()).orElse(null);
        CellRole.Kind kind = role == null ? CellRole.Kind.NOTE : role.kind();
        drawn.getClassList().add("role-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String word = getTranslation(kind.key());
        boolean unsure = role != null && role.unsure();
        Element tag = new Element("span");
        tag.getClassList().add("role-tag");
        String said = role == null ? "" : held.apply(role);
        tag.setText(letter(kind) + (unsure ? "?" : "") + " " + (said.isEmpty() ? word : said));
        drawn.appendChild(tag, Element.createText(cell.text()));
        drawn.setAttribute("data-place", cell.place().key());
        drawn.setAttribute("tabindex", cells.isEmpty() ? "0" : "-1");
        drawn.setAttribute("title", word + (said.isEmpty() ? "" : "：" + said));
        drawn.addEventListener("click", event -> pick.accept(cell.place()));
        drawn.addEventListener("keydown", event -> pick.accept(cell.place())).setFilter("event.key === 'Enter'");
        if (role != null && (RoleEdits.changeable(role) || RoleEdits.indicator(role))) {
            drawn.getClassList().add("changeable");
        }
        cells.put(cell.place().key(), drawn);
    }

    private static String letter(CellRole.Kind kind) {
        return switch (kind) {
            case TITLE -> "T";
            case LINE -> "X";
            case LABEL -> "L";
            case VALUE -> "V";
            case ENTRY -> "E";
            case SIDE -> "S";
            case INDICATOR_HEAD -> "H";
            case LEVEL -> "J";
            case INDICATOR_ROW -> "I";
            case PRESCRIBED -> "P";
            case TOTAL -> "Z";
            case NOTE -> "N";
        };
    }

    void select(@Nullable CellAddress place) {
        cells.values().forEach(cell -> {
            cell.getClassList().remove("picked");
            cell.removeAttribute("aria-current");
        });
        Element picked = place == null ? null : cells.get(place.key());
        if (picked != null) {
            cells.values().forEach(cell -> cell.setAttribute("tabindex", cell == picked ? "0" : "-1"));
            picked.getClassList().add("picked");
            picked.setAttribute("aria-current", "true");
        }
    }

    /** Puts the focus back where it was before the example was drawn again. */
    void focus(CellAddress place) {
        Element cell = cells.get(place.key());
        if (cell != null) {
            cell.executeJs("this.focus({preventScroll: true})");
        }
    }
}
