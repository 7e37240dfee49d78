package dev.mubiao.shell.startup;

import java.io.Serial;
import java.util.List;

/** Thrown at start-up when settings are missing without which the program cannot run. */
class MissingSettingsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What can be missing, with its environment variable and its meaning. */
    enum Setting {
        DATABASE(
                "spring.datasource.url",
                "SPRING_DATASOURCE_URL",
                "数据库地址 / address of the database, e.g. jdbc:postgresql://localhost/mubiao"),
        PORTAL_URL(
                "mubiao.portal-url",
                "MUBIAO_PORTALURL",
                "门户网址，即用户打开门户的地址 / where people open the portal, e.g. https://mubiao.example.gov.cn; requests for"
                        + " other hosts are refused"),
        TRUSTED_PROXIES(
                "server.tomcat.remoteip.internal-proxies",
                "SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES",
                "可信代理的地址（正则表达式），使用转发头时必填 / addresses of the proxies whose headers are believed (a regular"
                        + " expression); needed with server.forward-headers-strategy, which must be native"),
        ADMINISTRATOR_NAME(
                "mubiao.first-administrator.login-name",
                "MUBIAO_FIRST_ADMINISTRATOR_LOGIN_NAME",
                "首位管理员用户名 / log-in name of the first administrator"),
        ADMINISTRATOR_PASSWORD(
                "mubiao.first-administrator.password",
                "MUBIAO_FIRST_ADMINISTRATOR_PASSWORD",
                "首位管理员密码，10–64 个字符，最多 72 字节 / his password, 10 to 64 characters and at most 72 bytes");

        final String property;
        final String variable;
        final String meaning;

        Setting(String property, String variable, String meaning) {
            this.property = property;
            this.variable = variable;
            this.meaning = meaning;
        }
    }

    private final List<Setting> settings;

    MissingSettingsException(List<Setting> settings) {
        super("missing or unfit settings: "
                + settings.stream().map(setting -> setting.property).toList());
        this.settings = List.copyOf(settings);
    }

    List<Setting> settings() {
        return settings;
    }
}
