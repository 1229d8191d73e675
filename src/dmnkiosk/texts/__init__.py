"""Words by key, with named gaps. Nothing is ever put together from pieces in code."""
