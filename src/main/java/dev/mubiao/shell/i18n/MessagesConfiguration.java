package dev.mubiao.shell.i18n;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One message source over the bundles of all modules: {@code messages/<module>.properties} and its English twin. */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] bundles =
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_en.properties");
        BundleMessages messages = new BundleMessages();
        messages.setBasenames(Arrays.stream(bundles)
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .map(name -> "messages/" + name.replace("_en.properties", ""))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding("UTF-8");
        // A doubled apostrophe means one, with and without arguments alike.
        messages.setAlwaysUseMessageFormat(true);
        // Chinese is the bundles' own language; the machine's language must not come before it.
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
