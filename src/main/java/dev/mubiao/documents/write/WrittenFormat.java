package dev.mubiao.documents.write;

import dev.mubiao.platform.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A format that targets are written in. */
public enum WrittenFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf"),
    CSV("text/csv;charset=UTF-8"),
    JSON("application/json");

    private final String mediaType;

    WrittenFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How the names of its files end, and how programs name it: {@code docx}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws Refusal INVALID if there is no such format */
    public static WrittenFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "documents.write.format", word, words()));
    }

    private static String words() {
        return Arrays.stream(values()).map(WrittenFormat::word).collect(Collectors.joining(", "));
    }
}
