package dev.mubiao.testing;

import dev.mubiao.platform.MessageText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What texts of the message bundles say to a reader, where a test has no portal that knows them. */
public final class Texts {

    private static final MessageSource BUNDLES = bundles();

    private Texts() {}

    /** @throws org.springframework.context.NoSuchMessageException if it, or one in it, is in no bundle */
    public static String chinese(MessageText text) {
        return BUNDLES.getMessage(text, Locale.SIMPLIFIED_CHINESE);
    }

    /** @throws org.springframework.context.NoSuchMessageException if it, or one in it, is in no bundle */
    public static String english(MessageText text) {
        return BUNDLES.getMessage(text, Locale.ENGLISH);
    }

    /** All bundles, as the portal reads them. */
    public static MessageSource bundles() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            source.setBasenames(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setAlwaysUseMessageFormat(true);
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
