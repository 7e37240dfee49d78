package dev.mubiao.targets.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.UnitId;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.MoneyUnit;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetNavigation;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.targets.ui.page.TargetStatusBadge;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The lazy list of targets: loads what is scrolled to. */
class TargetGrid extends Grid<Target> {

    private static final Sort NEWEST = Sort.by(Sort.Direction.DESC, "changedAt").and(Sort.by("id"));

    private final transient Forms forms;
    private final transient TargetQueries queries;

    /** @param units whose targets the reader may see */
    TargetGrid(Forms forms, TargetQueries queries, List<BudgetUnit> units) {
        super(50);
        this.forms = forms;
        this.queries = queries;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.MULTI);
        addColumn(new ComponentRenderer<>(TargetGrid::link))
                .setHeader(getTranslation("targets.list.name"))
                .setWidth("12rem")
                .setFlexGrow(2)
                .setSortProperty("nameSort");
        addColumn(new ComponentRenderer<>(target -> new TargetStatusBadge(target.status())))
                .setHeader(getTranslation("targets.list.status"))
                .setWidth("8.5rem")
                .setFlexGrow(0)
                .setSortProperty("status");
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(BudgetUnit::id, BudgetUnit::name));
        addColumn(target -> names.getOrDefault(target.unit(), ""))
                .setHeader(getTranslation("targets.list.unit"))
                .setTooltipGenerator(target -> names.getOrDefault(target.unit(), ""))
                .setWidth("8rem")
                .setFlexGrow(1)
                .setVisible(names.size() > 1);
        addColumn(this::amount)
                .setHeader(getTranslation("targets.list.amount"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0)
                .setSortProperty("totalYuan");
        addColumn(target -> target.year().map(BudgetYear::toString).orElse(""))
                .setHeader(getTranslation("targets.list.year"))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setSortProperty("year");
        addColumn(this::form)
                .setHeader(getTranslation("targets.list.form"))
                .setTooltipGenerator(this::form)
                .setWidth("7rem")
                .setFlexGrow(2);
        addColumn(target -> target.projectCode().orElse(""))
                .setHeader(getTranslation("targets.list.code"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setSortProperty("projectCode");
        addColumn(target -> TimeFormats.minute(target.changedAt()) + " · " + target.changedBy())
                .setHeader(getTranslation("targets.list.changed"))
                .setWidth("15.5rem")
                .setFlexGrow(0)
                .setSortProperty("changedAt");
        getColumns().forEach(column -> column.setResizable(true));
        addItemClickListener(click ->
                UI.getCurrent().navigate(TargetNavigation.target(click.getItem().id())));
    }

    void show(Supplier<Actor> reader, Supplier<TargetFilter> filter) {
        setItems(query -> load(reader.get(), filter.get(), query), query ->
                        (int) Math.min(Integer.MAX_VALUE, queries.count(reader.get(), filter.get())))
                // The same target is another object each time it is read.
                .setIdentifierProvider(Target::id);
    }

    private Stream<Target> load(Actor reader, TargetFilter filter, Query<Target, Void> query) {
        Sort sort = VaadinSpringDataHelpers.toSpringDataSort(query);
        PageRequest page = PageRequest.of(
                query.getPage(), query.getPageSize(), sort.isSorted() ? sort.and(Sort.by("id")) : NEWEST);
        return queries.list(reader, filter, page).stream();
    }

    private static RouteAnchor link(Target target) {
        String name = Cleaning.isNothing(target.name())
                ? UI.getCurrent().getTranslation("targets.list.unnamed")
                : target.name();
        RouteAnchor link = new RouteAnchor(TargetNavigation.target(target.id()), name);
        link.getElement().setAttribute("title", name);
        return link;
    }

    private String form(Target target) {
        return forms.find(target.form())
                .map(variant -> variant.name().in(getLocale()) + " · "
                        + forms.find(target.formId()).map(FormDefinition::year).orElse(0))
                .orElse(target.formId());
    }

    private String amount(Target target) {
        MoneyUnit unit =
                forms.find(target.form()).map(variant -> variant.moneyUnit()).orElse(MoneyUnit.YUAN);
        return target.total()
                .map(money -> money.format(unit) + " " + unit.label())
                .orElse("");
    }
}
