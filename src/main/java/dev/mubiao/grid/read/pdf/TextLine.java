package dev.mubiao.grid.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Letters on one baseline, from left to right, with smaller ones that stand raised or lowered behind one of them. */
final class TextLine {

    /** In parts of the size of letters: how much baselines of one line differ, and of what stands raised in it. */
    private static final double SAME_BASELINE = 0.3;

    private static final double RAISED = 0.6;
    private static final double SMALLER = 0.8;
    private static final double BESIDE = 0.5;

    /** Gaps from which on a blank is read, in parts of the size; Chinese letters are spread to fill lines. */
    private static final double GAP = 0.3;

    private static final double GAP_OF_CHINESE = 0.9;
    private static final String NEVER_FIRST = "，。、；：？！）》〉】”’…,.;:?!)]}%％‰℃";
    private static final String NEVER_LAST = "“‘（《〈【〔(";

    private final double baseline;
    private final double size;
    private final List<Glyph> glyphs = new ArrayList<>();

    private TextLine(Glyph first) {
        baseline = first.baseline();
        size = first.size();
        glyphs.add(first);
    }

    /** From top to bottom; there are no blank ones. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::size).reversed().thenComparingDouble(Glyph::left))
                .forEach(glyph -> lines.stream()
                        .filter(line -> line.holds(glyph))
                        .min(Comparator.comparingDouble(line -> Math.abs(line.baseline - glyph.baseline())))
                        .ifPresentOrElse(line -> line.glyphs.add(glyph), () -> lines.add(new TextLine(glyph))));
        List<Glyph> blanks = glyphs.stream().filter(Glyph::isBlank).toList();
        lines.forEach(line -> line.finish(blanks));
        lines.sort(Comparator.comparingDouble(line -> line.baseline));
        return lines;
    }

    double baseline() {
        return baseline;
    }

    double size() {
        return size;
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    boolean isBold() {
        return glyphs.stream().allMatch(glyph -> glyph.bold() || glyph.isBlank());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            if (before != null && isGap(before, glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString().strip();
    }

    /** How wide that is which cannot be parted at its begin: a word or number, or a letter and the point behind it. */
    double firstWord() {
        int end = 1;
        while (end < glyphs.size() && !isBreak(glyphs.get(end - 1), glyphs.get(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    /** Whether a text that goes on in the next line needs a blank there. */
    boolean needsBlankBefore(TextLine next) {
        return isLetter(glyphs.get(glyphs.size() - 1)) && isLetter(next.glyphs.get(0));
    }

    private static boolean isBreak(Glyph one, Glyph next) {
        boolean word = !isChinese(one) && !isChinese(next) && !one.isBlank() && !next.isBlank();
        return !word && !NEVER_FIRST.contains(next.text()) && !NEVER_LAST.contains(one.text());
    }

    private static boolean isGap(Glyph one, Glyph next) {
        if (one.isBlank() || next.isBlank()) {
            return false;
        }
        boolean chinese = isChinese(one) || isChinese(next);
        return next.left() - one.right() > (chinese ? GAP_OF_CHINESE : GAP) * Math.min(one.size(), next.size());
    }

    private boolean holds(Glyph glyph) {
        double apart = Math.abs(glyph.baseline() - baseline);
        boolean raised = glyph.size() < SMALLER * size
                && apart <= RAISED * size
                && glyphs.stream().anyMatch(beside -> Math.abs(glyph.left() - beside.right()) <= BESIDE * glyph.size());
        return raised || apart <= SAME_BASELINE * Math.min(size, glyph.size());
    }

    /** Puts the letters in order, with the blanks between them. */
    private void finish(List<Glyph> blanks) {
        double first = glyphs.stream().mapToDouble(Glyph::left).min().orElse(0);
        double last = glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
        blanks.stream()
                .filter(blank -> Math.abs(blank.baseline() - baseline) <= SAME_BASELINE * size)
                .filter(blank -> first < blank.left() && blank.right() < last)
                .forEach(glyphs::add);
        glyphs.sort(Comparator.comparingDouble(Glyph::left));
    }

    private static boolean isLetter(Glyph glyph) {
        int character = glyph.text().codePointAt(0);
        return Character.isLetter(character) && !isChinese(glyph);
    }

    /** Chinese letters and the marks that are as wide. */
    private static boolean isChinese(Glyph glyph) {
        int character = glyph.text().codePointAt(0);
        return character >= 0x2E80 && character < 0xD7FF
                || character >= 0xF900 && character <= 0xFFEF
                || character > 0x1FFFF;
    }
}
