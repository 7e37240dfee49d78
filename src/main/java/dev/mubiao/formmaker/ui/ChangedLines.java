package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody changed in the text of a form: the lines that only one of two texts has. */
class ChangedLines extends Div {

    /** More are not read in a dialog. */
    private static final int MOST = 20;

    /** @param why said above the lines */
    ChangedLines(String why, String before, String now) {
        List<String> lines = changed(before, now);
        Pre shown = new Pre(lines.stream().limit(MOST).collect(Collectors.joining("\n")));
        shown.addClassName("changed-lines");
        add(new Paragraph(why), shown);
        if (lines.size() > MOST) {
            add(new Paragraph(getTranslation("formmaker.maker.conflict.more", lines.size() - MOST)));
        }
    }

    /** Those that are gone, then those that are new, in their order. */
    static List<String> changed(String before, String now) {
        return Stream.concat(
                        without(before.lines().toList(), now.lines().toList()).map(line -> "- " + line.strip()),
                        without(now.lines().toList(), before.lines().toList()).map(line -> "+ " + line.strip()))
                .toList();
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(others);
        return lines.stream().filter(line -> !left.remove(line)).toList().stream();
    }
}
