package io.github.smartfactory.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window. Where there is none the tests are skipped, unless {@code -Dbrowser.required=true} says that
 * there must be one.
 */
public final class Browser implements BeforeAllCallback, AfterAllCallback {

    /** What stands in the way of somebody; less is told by axe as moderate or minor. */
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Complains of every version of Chromium that it was not made for, whose own protocol is not used here. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private final int width;
    private final int height;
    private final boolean scripts;
    private ChromeDriver driver;

    private Browser(int width, int height, boolean scripts) {
        this.width = width;
        this.height = height;
        this.scripts = scripts;
    }

    /** On a desk. */
    public static Browser wide() {
        return new Browser(1280, 900, true);
    }

    /** On a phone. */
    public static Browser phone() {
        return new Browser(360, 740, true);
    }

    /** On a desk, with JavaScript turned off. */
    public static Browser withoutScripts() {
        return new Browser(1280, 900, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> browser = find("browser.binary", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> itsDriver = find("browser.driver", "chromedriver");
        if (browser.isEmpty() || itsDriver.isEmpty()) {
            String missing = "no Chromium with its driver is installed: " + browser + ", " + itsDriver;
            assertThat(Boolean.getBoolean("browser.required")).as(missing).isFalse();
            Assumptions.abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.get().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=ko",
                "--window-size=" + Math.max(width, 500) + "," + height);
        if (width < 500) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 2.0)));
        }
        if (!scripts) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(itsDriver.get().toFile())
                        .build(),
                options);
        // A test that hangs should fail.
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30)).scriptTimeout(Duration.ofSeconds(30));
    }

    private static Optional<Path> find(String property, String... names) {
        String told = System.getProperty(property);
        if (told != null) {
            return Optional.of(Path.of(told));
        }
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    // ---- What a reader does ----

    /** Whether scripts run. */
    public boolean hasScripts() {
        return scripts;
    }

    /** Opens a page. */
    public void open(String address) {
        complaints(); // Of a test before this one.
        driver.get(address);
    }

    /** Follows a link by its words. */
    public void follow(String words) {
        leaveBy(driver.findElement(By.linkText(words)));
    }

    /** Presses a button by its words. */
    public void press(String words) {
        leaveBy(driver.findElements(By.tagName("button")).stream()
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no button says " + words)));
    }

    /** Clicks, and waits until another page is there. */
    private void leaveBy(WebElement place) {
        WebElement page = driver.findElement(By.tagName("html"));
        place.click();
        new WebDriverWait(driver, PATIENCE).until(it -> isGone(page));
    }

    /** The driver tells in more than one way that a place is no longer there. */
    private static boolean isGone(WebElement place) {
        try {
            place.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    /** The field with a label, as those find it who listen. */
    public WebElement field(String label) {
        String wanted =
                "[normalize-space(text())='" + label + "' or starts-with(normalize-space(text()), '" + label + "')]";
        List<WebElement> inside = driver.findElements(
                By.xpath("//label" + wanted + "//*[self::input or self::select or self::textarea]"));
        return inside.isEmpty()
                ? driver.findElement(
                        By.id(driver.findElement(By.xpath("//label" + wanted)).getDomAttribute("for")))
                : inside.get(0);
    }

    /** The first place that a selector finds. */
    public WebElement place(String selector) {
        return settled(() -> driver.findElement(By.cssSelector(selector)));
    }

    /** Writes into the field that a selector finds, in place of what was there. */
    public void writeInto(String selector, String text) {
        WebElement field = place(selector);
        field.clear();
        field.sendKeys(text);
    }

    /** Opens what is folded. */
    public void unfold(String words) {
        driver.findElement(By.xpath("//summary[normalize-space()='" + words + "']"))
                .click();
    }

    /** Writes into the field with a label, in place of what was there. */
    public void write(String label, String text) {
        WebElement field = field(label);
        field.clear();
        field.sendKeys(text);
    }

    /** Chooses from the field with a label by the words shown. */
    public void choose(String label, String words) {
        new Select(field(label)).selectByVisibleText(words);
    }

    /** Ticks a box or a radio button by the words beside it. */
    public void tick(String words) {
        field(words).click();
    }

    // ---- What is seen ----

    /** Whether a selector finds anything. */
    public boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** The words of the first place that a selector finds. */
    public String text(String selector) {
        return settled(() -> driver.findElement(By.cssSelector(selector)).getText());
    }

    /** The words of all places that a selector finds. */
    public List<String> texts(String selector) {
        return settled(() -> driver.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList());
    }

    /** What is seen once the page that was asked for is there in place of the one before. */
    private <T> T settled(Supplier<T> seen) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class) // Of a place on the page before.
                .until(it -> seen.get());
    }

    /** Where the reader is. */
    public String address() {
        return driver.getCurrentUrl();
    }

    /** Waits until a place says something: what is asked for as one types comes a little later. */
    public void awaitText(String selector, String words) {
        ExpectedCondition<Boolean> there = it -> it.findElements(By.cssSelector(selector)).stream()
                .anyMatch(place -> place.getText().contains(words));
        new WebDriverWait(driver, PATIENCE)
                .ignoring(WebDriverException.class) // Of a place on the page before.
                .withMessage(() -> selector + " does not say " + words + " but " + texts(selector))
                .until(there);
    }

    /** The driver, for whatever else there is to do. */
    public ChromeDriver driver() {
        return driver;
    }

    // ---- What has to be right on every page ----

    /**
     * Checks the page: nothing keeps anybody from using it, nothing is wider than the window, nothing was blocked or failed.
     * With {@code -Dbrowser.pictures=true} a picture of it is kept in {@code target/pictures}, to look at.
     */
    public void check(String name) {
        if (Boolean.getBoolean("browser.pictures")) {
            picture(name);
        }
        assertThat(complaints()).as("messages of the browser on %s", name).isEmpty();
        if (scripts) {
            Object overflow = ((JavascriptExecutor) driver)
                    .executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue())
                    .as("how much wider than the window %s is", name)
                    .isLessThanOrEqualTo(0);
            List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
            assertThat(violations)
                    .as("what axe finds on %s", name)
                    .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                            + rule.getNodes().stream()
                                    .map(node -> String.valueOf(node.getHtml()))
                                    .limit(5)
                                    .toList())
                    .isEmpty();
        }
    }

    private List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                // What was asked before is no longer wanted once somebody has typed on.
                .filter(message -> !message.contains("htmx:sendAbort") && !message.contains("htmx:afterRequest"))
                .toList();
    }

    private void picture(String name) {
        Path file = Path.of("target", "pictures", name + "-" + width + ".png");
        try {
            Files.createDirectories(file.getParent());
            Map<String, Object> parameters = Map.of("captureBeyondViewport", true, "fromSurface", true);
            Object data = driver.executeCdpCommand("Page.captureScreenshot", parameters)
                    .get("data");
            Files.write(file, OutputType.BYTES.convertFromBase64Png(String.valueOf(data)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
