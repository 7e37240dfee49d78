package dev.mubiao.prereview.ui.findings;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.platform.Criterion;
import dev.mubiao.platform.Refusal;
import dev.mubiao.prereview.ProblemFingerprint;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reasons that were typed and that the browser kept, when the sheet is opened again. */
class KeptReasonsTests {

    private final SheetProblem first = problem("13900000000");
    private final SheetProblem second = problem("13800000000");
    private final WarningReasons reasons = mock();
    private final OpenSheet sheet = mock();
    private final List<Consumer<List<SheetProblem>>> listeners = new ArrayList<>();
    private final Map<SheetProblem, String> stored = new HashMap<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        TargetId id = TargetId.random();
        Target target = mock();
        when(target.id()).thenReturn(id);
        when(sheet.target()).thenReturn(target);
        when(sheet.actor()).thenReturn(new Actor(PersonId.random(), "preparer", "填报人", Set.of()));
        when(sheet.editable()).thenReturn(true);
        doAnswer(call -> {
                    Consumer<List<SheetProblem>> listener = call.getArgument(0);
                    listeners.add(listener);
                    listener.accept(List.of(first, second));
                    return null;
                })
                .when(sheet)
                .onProblems(any());
        when(reasons.of(any(), any())).thenAnswer(call -> Map.copyOf(stored));
        doAnswer(call -> {
                    List<SheetProblem> explained = call.getArgument(2);
                    explained.forEach(problem -> stored.put(problem, call.getArgument(3)));
                    return null;
                })
                .when(reasons)
                .give(any(), any(), anyList(), anyString());
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void eachOfSeveralCasesOfARuleAtOneCellGetsItsOwn() {
        FindingsPanel panel = panel();

        panel.found(name(first), "公开时会隐去");
        panel.found(name(second), "单位公开电话");
        MockVaadin.clientRoundtrip();

        assertThat(stored).containsEntry(first, "公开时会隐去").containsEntry(second, "单位公开电话");
        assertThat(_find(panel, TextField.class))
                .extracting(TextField::getValue)
                .containsExactly("公开时会隐去", "单位公开电话");
    }

    @Test
    void aRefusalIsSaidOnceAndTheTextStays() {
        doThrow(new Refusal(Refusal.Kind.DENIED, "directory.gate.denied.EDIT"))
                .when(reasons)
                .give(any(), any(), anyList(), eq("公开时会隐去"));
        FindingsPanel panel = panel();

        panel.found(name(first), "公开时会隐去");
        MockVaadin.clientRoundtrip();
        listeners.forEach(listener -> listener.accept(List.of(first)));
        listeners.forEach(listener -> listener.accept(List.of(first, second)));
        MockVaadin.clientRoundtrip();

        verify(reasons, times(1)).give(any(), any(), anyList(), anyString());
        assertThat(_find(Notification.class)).hasSize(1);
        assertThat(_find(panel, TextField.class))
                .extracting(TextField::getValue)
                .containsExactly("公开时会隐去", "");
    }

    @Test
    void allThatTheBrowserKeptAreStoredAndDrawnTogether() {
        FindingsPanel panel = panel();
        FindingListItem line = _find(panel, FindingListItem.class).get(0);
        List<Object> moves = new ArrayList<>();
        line.addAttachListener(attach -> moves.add(attach));

        panel.found(name(first), "公开时会隐去");
        panel.found(name(second), "单位公开电话");
        MockVaadin.clientRoundtrip();

        assertThat(moves).hasSize(1);
    }

    @Test
    void nothingIsTriedWhereTheSheetCanOnlyBeRead() {
        when(sheet.editable()).thenReturn(false);
        FindingsPanel panel = panel();

        panel.found(name(first), "公开时会隐去");
        MockVaadin.clientRoundtrip();

        verify(reasons, never()).give(any(), any(), anyList(), anyString());
        assertThat(_find(Notification.class)).isEmpty();
    }

    private FindingsPanel panel() {
        FindingsPanel panel = new FindingsPanel(sheet, reasons);
        UI.getCurrent().add(panel);
        MockVaadin.clientRoundtrip();
        return panel;
    }

    private static String name(SheetProblem problem) {
        return ProblemFingerprint.of(problem).value();
    }

    private static SheetProblem problem(String quoted) {
        return new SheetProblem(
                CellRef.of("field:GOALS"),
                SheetProblem.Severity.WARNING,
                "PR-501",
                Criterion.COMPLETENESS,
                "PR-501.mobile",
                List.of(),
                quoted,
                null);
    }
}
