package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {
    @Test
    void a_page_may_use_its_own_style_and_nothing_else() {
        assertThat(ContentPolicy.onlyStyle("p { color: #000; }"))
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-I9Xn40+wyZ5hyqWkLCe6K1jmnpGLIB1f3gVRWTeHu8o='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void another_style_has_another_policy() {
        assertThat(ContentPolicy.onlyStyle("p {}")).isNotEqualTo(ContentPolicy.onlyStyle("p { }"));
    }
}
