package dev.mubiao.demo;

import dev.mubiao.uikit.LoginHint;
import dev.mubiao.uikit.LoginHints;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Offers the demo's log-in names on the log-in page. */
@Component
@Profile("demo")
class DemoLogins implements LoginHints {

    @Override
    public List<LoginHint> hints() {
        return Stream.of("preparer1", "unitreviewer1", "finance1", "publisher1", "admin", "auditor")
                .map(name -> new LoginHint(name, DemoDirectory.PASSWORD, "demo.login." + name))
                .toList();
    }
}
