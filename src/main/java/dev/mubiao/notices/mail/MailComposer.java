package dev.mubiao.notices.mail;

import dev.mubiao.notices.Notice;
import dev.mubiao.notices.NoticeNavigation;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes mails as text and as HTML, in the reader's language. */
@Component
class MailComposer {

    private static final int LONGEST_SUBJECT = 120;

    private final MessageSource messages;
    private final PortalSettings portal;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    MailComposer(MessageSource messages, PortalSettings portal) {
        this.messages = messages;
        this.portal = portal;
        templates.setMessageSource(messages);
        templates.setTemplateResolvers(
                Set.of(resolver(TemplateMode.HTML, ".html", 1), resolver(TemplateMode.TEXT, ".txt", 2)));
    }

    /** A mail that is ready to be sent. */
    record ComposedMail(String subject, String text, String html) {}

    /** A notice as mails show it. */
    public record Line(String kind, String target, String step, String by, String text, String at, String link) {}

    ComposedMail write(boolean digest, List<Notice> notices, String reader, Locale language) {
        List<Line> lines =
                notices.stream().map(notice -> line(notice, language)).toList();
        Context context = new Context(
                language,
                Map.of(
                        "reader", reader,
                        "lines", lines,
                        "digest", digest,
                        "all", portal.link(NoticeNavigation.NOTICES),
                        "settings", portal.link(NoticeNavigation.SETTINGS)));
        return new ComposedMail(
                subject(digest, lines, language),
                templates.process("mail/notice.txt", context),
                templates.process("mail/notice.html", context));
    }

    private String subject(boolean digest, List<Line> lines, Locale language) {
        Line first = lines.get(0);
        String subject = digest
                ? messages.getMessage("notices.mail.digestSubject", new Object[] {lines.size()}, language)
                : messages.getMessage(
                        first.step().isEmpty() ? "notices.mail.subject" : "notices.mail.subjectAtStep",
                        new Object[] {first.kind(), first.target(), first.step()},
                        language);
        // A line break would begin another header.
        String bare = Cleaning.singleLine(subject);
        return Abbreviation.within(bare, LONGEST_SUBJECT);
    }

    private Line line(Notice notice, Locale language) {
        return new Line(
                messages.getMessage(notice.kind().key(), null, language),
                notice.about().subject(),
                notice.about().step(),
                notice.by(),
                notice.said(text -> messages.getMessage(text, language)),
                TimeFormats.minute(notice.at()),
                portal.link(notice.path()));
    }

    private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String suffix, int order) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setTemplateMode(mode);
        resolver.setResolvablePatterns(Set.of("*" + suffix));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setOrder(order);
        return resolver;
    }
}
