package dev.mubiao.documents.recognition.rows;

import dev.mubiao.platform.text.Folding;
import dev.mubiao.platform.text.TickSigns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads which of several choices are ticked: {@code ☑新增项目 □延续项目}. */
public final class TickReader {

    private static final Pattern BOX = Pattern.compile(
            "[(\\[]?([" + TickSigns.ON + TickSigns.OFF + "])[)\\]]?([^" + TickSigns.ON + TickSigns.OFF + "(\\[]*)");

    private TickReader() {}

    /**
     * @param choices as the form prints them
     * @return the ticked choices with commas between them; nothing if the text has no boxes
     */
    public static Optional<String> read(String text, List<String> choices) {
        List<Matcher> boxes = BOX.matcher(text)
                .results()
                .map(found -> BOX.matcher(found.group()))
                .filter(Matcher::matches)
                .toList();
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(boxes.stream()
                .filter(box -> TickSigns.ON.contains(box.group(1)))
                .map(box -> box.group(2).strip())
                .map(said -> choices.stream()
                        .filter(choice -> Folding.bare(said).equals(Folding.bare(choice)))
                        .findFirst()
                        .orElse(said))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining("、")));
    }
}
