package dev.mubiao.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is printed of a list that the screen shows a part of. */
class PrintedListTests {

    private final List<Integer> limits = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void allRowsArePrintedThoughTheListReadsPageByPage() {
        PrintedList printed = PrintedList.of(numbers(1_000));

        assertThat(printed.rows()).hasSize(1_000).startsWith(List.of("1")).endsWith(List.of("1000"));
        assertThat(printed.all()).isEqualTo(1_000);
        assertThat(limits).containsOnly(50);
    }

    @Test
    void moreThanTheMostAreCountedAndNotPrinted() {
        PrintedList printed = PrintedList.of(numbers(PrintedList.MOST_ROWS + 7));

        assertThat(printed.rows()).hasSize(PrintedList.MOST_ROWS);
        assertThat(printed.all()).isEqualTo(PrintedList.MOST_ROWS + 7);
    }

    @Test
    void columnsSayWhatTheReaderSeesAndButtonsSayNothing() {
        Grid<Integer> grid = new Grid<>();
        grid.addColumn(number -> "第" + number + "项").setHeader("项目");
        grid.addComponentColumn(
                        number -> new Div(VaadinIcon.CHECK.create(), new Span("已退回"), new Span("两次"), new Button("认领")))
                .setHeader(new Span("状态"));
        grid.addComponentColumn(number -> new Button("打开"));
        grid.addColumn(number -> "不显示").setHeader("隐藏").setVisible(false);
        PrintedList.text(
                grid.addColumn(LitRenderer.<Integer>of("<a href=${item.href}>${item.number}</a>")
                                .withProperty("number", number -> number)
                                .withProperty("href", number -> "targets"))
                        .setHeader("数"),
                number -> Integer.toString(number));
        grid.setItems(1, 2);
        UI.getCurrent().add(grid);

        PrintedList printed = PrintedList.of(grid);

        assertThat(printed.foot()).isEmpty();
        assertThat(printed.head()).containsExactly("项目", "状态", "数");
        assertThat(printed.rows()).containsExactly(List.of("第1项", "已退回 两次", "1"), List.of("第2项", "已退回 两次", "2"));
    }

    @Test
    void theSumsBelowTheColumnsArePrinted() {
        Grid<Integer> grid = new Grid<>();
        grid.addColumn(number -> "单位" + number).setHeader("单位").setFooter("合计 2 家");
        grid.addComponentColumn(number -> new Button("打开"));
        grid.addColumn(number -> number).setHeader("草稿").setFooter("3");
        grid.addColumn(number -> "").setHeader("备注");
        grid.setItems(1, 2);
        UI.getCurrent().add(grid);

        PrintedList printed = PrintedList.of(grid);

        assertThat(printed.head()).containsExactly("单位", "草稿", "备注");
        assertThat(printed.foot()).containsExactly("合计 2 家", "3", "");
    }

    @Test
    void ofATreeAllIsPrintedAlsoWhatIsFolded() {
        TreeGrid<String> grid = new TreeGrid<>();
        grid.addComponentHierarchyColumn(Span::new).setHeader("规则");
        TreeData<String> rules = new TreeData<>();
        rules.addItem(null, "合规").addItems("合规", "PR-101", "PR-102").addItem(null, "明确");
        grid.setTreeData(rules);
        UI.getCurrent().add(grid);

        PrintedList printed = PrintedList.of(grid);

        assertThat(printed.rows()).containsExactly(List.of("合规"), List.of("PR-101"), List.of("PR-102"), List.of("明确"));
        assertThat(printed.all()).isEqualTo(4);
    }

    private Grid<Integer> numbers(int count) {
        Grid<Integer> grid = new Grid<>();
        grid.addColumn(number -> Integer.toString(number)).setHeader("序号");
        grid.setItems(
                query -> {
                    limits.add(query.getLimit());
                    return IntStream.rangeClosed(1, count)
                            .boxed()
                            .skip(query.getOffset())
                            .limit(query.getLimit());
                },
                query -> count);
        UI.getCurrent().add(grid);
        return grid;
    }
}
